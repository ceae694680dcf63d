import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'

/** Shorter ones stand in any text by chance. */
const MIN_LENGTH = 5

/**
 * Finds what a public text repeats of a sealed part: name, telephone, e-mail, home address.
 * @returns What was found, as it is in the sealed part.
 */
export function sealedWordsIn(
  text: string,
  { name, phone, email, address }: Pick<SealedPart, 'name' | 'phone' | 'email' | 'address'>,
): string[] {
  const plain = bare(text)
  return [name, phone, email, address].filter((value): value is string => {
    const sought = bare(value ?? '')
    return sought.length >= MIN_LENGTH && plain.includes(sought)
  })
}

/** Letters and digits alone: spaces and hyphens do not make it another telephone. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')
}
