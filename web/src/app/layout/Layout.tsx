import { Trans } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { UpdateNotice } from '../update/UpdateNotice.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import classes from './Layout.module.css'
import { SourcesNotice } from './SourcesNotice.tsx'

/** The frame around every page. */
export function Layout() {
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={focusContent}>
        <Trans>Skip to the content</Trans>
      </button>
      <Header />
      <main id="content" tabIndex={-1} className={classes.content}>
        <UpdateNotice />
        <SourcesNotice />
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

/** A link would change the address's hash, which is the router's. */
function focusContent() {
  document.getElementById('content')?.focus()
}
