/** Shown when the page can't start at all; in both languages, since texts may be what failed. */
export function StartFailure({ error }: { error: unknown }) {
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <main role="alert" style={{ padding: 32, maxWidth: 640, margin: '0 auto' }}>
      <h1>Страница не запустилась</h1>
      <p>Обновите её через минуту. Если не поможет, сообщите городу эту строку:</p>
      <pre style={{ whiteSpace: 'pre-wrap' }}>{reason}</pre>
      <h2 lang="en">The page could not start</h2>
      <p lang="en">Reload it in a minute. If that does not help, tell the city the line above.</p>
    </main>
  )
}
