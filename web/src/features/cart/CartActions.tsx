import { Trans } from '@lingui/react/macro'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { useCart } from './CartContext.ts'

/** Ways back: one step, to the ballot that stands, or to an empty cart. */
export function CartActions() {
  const { lines, standing, changed, canUndo, open, undo, reset, setLines } = useCart()
  const mayReset = changed && standing.length > 0
  if (!open || (!canUndo && !mayReset && lines.length === 0)) return null
  return (
    <Actions>
      <Button variant="light" disabled={!canUndo} onClick={undo}>
        <Trans>Undo</Trans>
      </Button>
      {mayReset && (
        <Button variant="light" onClick={reset}>
          <Trans>Back to my ballot</Trans>
        </Button>
      )}
      {lines.length > 0 && (
        <Button variant="light" onClick={() => setLines([])}>
          <Trans>Empty the cart</Trans>
        </Button>
      )}
    </Actions>
  )
}
