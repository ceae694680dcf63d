import { useEffect, useState } from 'react'

/** @returns A value once it has not changed for a while: what is typed is not asked for letter by letter. */
export function useSettled<Value extends string | undefined>(value: Value, milliseconds = 300): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
