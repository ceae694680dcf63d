/** Whether digits are a bank card's number, by its own check digit (Luhn). @param digits 13 to 19 of them. */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Numbers up to this one were given before SNILS had check digits. */
const FIRST_CHECKED = 1_001_998

/** Whether digits are an insurance number (SNILS), by its two check digits. @param digits 11 of them. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || Number(digits.slice(0, 9)) <= FIRST_CHECKED) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0)
  return (sum % 101) % 100 === Number(digits.slice(9))
}
