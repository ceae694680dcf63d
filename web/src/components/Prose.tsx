import classes from './Prose.module.css'

const ITEM = '- '

interface ProseProps {
  /** Plain text: a blank line parts paragraphs, lines that begin with `- ` are items of a list. */
  readonly text: string
  readonly lang: string
}

/** A body's text as its schema defines it: nothing in it is markup. */
export function Prose({ text, lang }: ProseProps) {
  const blocks = text.split(/\n{2,}/)
  return (
    <div className={classes.prose} lang={lang}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs have no other name, and never move
        <Block key={index} lines={block.split('\n')} />
      ))}
    </div>
  )
}

/** A paragraph, and the list that may follow its first lines. */
function Block({ lines }: { lines: readonly string[] }) {
  const start = lines.findIndex((line) => line.startsWith(ITEM))
  const end = start === -1 ? -1 : lines.findIndex((line, index) => index > start && !line.startsWith(ITEM))
  const [from, to] = start === -1 ? [lines.length, lines.length] : [start, end === -1 ? lines.length : end]
  const rest = lines.slice(to)
  return (
    <>
      {from > 0 && <p>{lines.slice(0, from).join('\n')}</p>}
      {to > from && (
        <ul>
          {lines.slice(from, to).map((line) => (
            <li key={line}>{line.slice(ITEM.length)}</li>
          ))}
        </ul>
      )}
      {rest.length > 0 && <Block lines={rest} />}
    </>
  )
}
