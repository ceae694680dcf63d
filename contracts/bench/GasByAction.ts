/** Gas of whole transactions, by the name of what was done. */
export type GasByAction = Readonly<Record<string, number>>
