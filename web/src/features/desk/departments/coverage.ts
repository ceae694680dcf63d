/** What a department serves, as the contract has it: bit n stands for district n, bit 0 for the whole city. */

/** @returns The numbers whose bits are set; 0 among them for the whole city. */
export function districtsOf(coverage: bigint): number[] {
  return Array.from({ length: 256 }, (_, number) => number).filter(
    (number) => (coverage >> BigInt(number)) % 2n === 1n,
  )
}

/** @param districts Numbers from 0 to 255; 0 for the whole city. */
export function toCoverage(districts: Iterable<number>): bigint {
  let coverage = 0n
  for (const number of districts) coverage |= 1n << BigInt(number)
  return coverage
}
