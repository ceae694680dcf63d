const STRING = /^(msgid|msgstr)? ?"(.*)"$/

/**
 * Reads a catalogue in gettext's form.
 * @param text The file's content.
 * @returns The translation of each text; empty where there is none.
 */
export function readCatalogue(text: string): Map<string, string> {
  const messages = new Map<string, string>()
  for (const entry of text.split(/\n{2,}/)) {
    const parts = { msgid: '', msgstr: '' }
    let part: keyof typeof parts = 'msgid'
    for (const line of entry.split('\n')) {
      const [, name, content] = STRING.exec(line) ?? []
      if (content === undefined) continue
      if (name) part = name as keyof typeof parts
      parts[part] += JSON.parse(`"${content}"`)
    }
    if (parts.msgid) messages.set(parts.msgid, parts.msgstr)
  }
  return messages
}
