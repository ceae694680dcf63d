import { newStemmer } from 'snowball-stemmers'

const russian = newStemmer('russian')
const english = newStemmer('english')

/** @returns A word without its ending, so that "ямы", "ям" and "яма" are one. Russian and English, by the letters. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replaceAll('ё', 'е')
  return (/[а-я]/.test(plain) ? russian : english).stem(plain)
}
