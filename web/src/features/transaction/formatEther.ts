/** Writes wei as ether with three significant digits: "0,000123". */
export function formatEther(wei: bigint, locale: string): string {
  const ether = Number(wei) / 1e18
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(ether)
}
