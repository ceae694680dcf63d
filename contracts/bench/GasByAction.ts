/** Gas of whole transactions, by the name of what was done; `…Most` is no gas, but how many go into one. */
export type GasByAction = Readonly<Record<string, number>>
