import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../lib/i18n/useLocale.ts'
import { AccountSlot } from '../slots/AccountSlot.tsx'
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx'
import classes from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Logo } from './Logo.tsx'

/** Name of the city's platform, its main ways, language, colours and the visitor's account. */
export function Header() {
  const { city } = useConfig()
  const { t } = useLingui()
  const localised = useLocalised()
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Link to="/" className={classes.brand}>
          <Logo />
          <span className={classes.names}>
            <span className={classes.name}>
              <Trans>Initiative Citizen</Trans>
            </span>
            <span className={classes.city}>{localised(city.name)}</span>
          </span>
        </Link>
        <nav className={classes.ways} aria-label={t`Main pages`}>
          <Link to="/appeals" className={classes.way}>
            <Trans>Appeals</Trans>
          </Link>
          <Link to="/" activeOptions={{ exact: true }} className={classes.way}>
            <Trans>Rounds</Trans>
          </Link>
          <Link to="/departments" className={classes.way}>
            <Trans>Departments</Trans>
          </Link>
          <Link to="/help" className={clsx(classes.way, classes.help)}>
            <Trans>How it works</Trans>
          </Link>
        </nav>
        <div className={classes.tools}>
          <LanguageSwitch />
          <ColorSchemeSwitch />
          <AccountSlot />
        </div>
      </div>
    </header>
  )
}
