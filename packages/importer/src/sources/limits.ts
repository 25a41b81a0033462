/** Numbers and titles are looked up and sorted by, which has to end somewhere; the platform allows 255 characters. */
export const longestNumber = 100
export const longestTitle = 500
