/**
 * Reads an amount as people write it in Russian or English: "1 234,56", "1234.5", "1,234.56 ₽".
 * @returns Kopecks; null if it is not an amount, has more than two decimals, or is negative.
 */
export function parseAmount(text: string): bigint | null {
  const bare = text.replace(/[\s\u00A0\u202F₽]/g, '')
  const parts = /^(\d+(?:[.,]\d{3})*?)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!parts?.[1]) return null
  const roubles = BigInt(parts[1].replace(/[.,]/g, ''))
  return roubles * 100n + BigInt((parts[2] ?? '').padEnd(2, '0'))
}
