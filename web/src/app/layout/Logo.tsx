/** A coin on its way into a piggy bank's slot, seen from above. */
export function Logo() {
  return (
    <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="11" fill="#14695d" />
      <path d="M8 25c0-6.2 5.4-10 12-10s12 3.8 12 10-5.4 8-12 8-12-1.8-12-8z" fill="#f2a191" />
      <rect x="14" y="16.5" width="12" height="2.6" rx="1.3" fill="#0a443d" />
      <circle cx="20" cy="9.5" r="5" fill="#e2a72e" />
      <circle cx="20" cy="9.5" r="2.8" fill="none" stroke="#fdf2d6" strokeWidth="1.2" />
    </svg>
  )
}
