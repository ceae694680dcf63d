/** Somebody who is not in the register of residents: anyone may file. */
export const GUEST = 95
/** A passer-by who reports what is overdue. */
export const PASSER_BY = 96
