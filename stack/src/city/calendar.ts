/** How many days before the first start the city's life on the chain began. */
export const DAYS_OF_HISTORY = 120
