import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../../components/usePageTitle.ts'
import classes from './HelpPage.module.css'
import { useHelpSections } from './useHelpSections.ts'

/** All that a newcomer may want to know, in plain words; each part can be linked to. */
export function HelpPage() {
  const { t } = useLingui()
  const sections = useHelpSections()
  usePageTitle(t`How it works`)
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>
          <Trans>How it works</Trans>
        </h1>
        <p className={classes.lead}>
          <Trans>
            You need no knowledge of blockchains to take part, and you need not take anybody's word. Here is
            what happens to the city's money and what you can do about it.
          </Trans>
        </p>
      </header>
      <nav className={classes.contents} aria-label={t`On this page`}>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Link to="/help" hash={id}>
                {title}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className={classes.sections}>
        {sections.map(({ id, title, Text }) => (
          <section key={id} className={classes.section} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <Text />
          </section>
        ))}
      </div>
    </div>
  )
}
