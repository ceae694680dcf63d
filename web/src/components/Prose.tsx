import classes from './Prose.module.css'

interface ProseProps {
  /** Plain text: a blank line parts paragraphs, lines that begin with `- ` are items of a list. */
  readonly text: string
  readonly lang: string
}

/** A body's text as its schema defines it: nothing in it is markup. */
export function Prose({ text, lang }: ProseProps) {
  const blocks = text.split(/\n{2,}/)
  return (
    <div className={classes.prose} lang={lang}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs have no other name, and never move
        <Block key={index} lines={block.split('\n')} />
      ))}
    </div>
  )
}

function Block({ lines }: { lines: readonly string[] }) {
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  }
  return <p>{lines.join('\n')}</p>
}
