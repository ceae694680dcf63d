import { ChangesCard } from './lists/ChangesCard.tsx'
import { TotalsCard } from './lists/TotalsCard.tsx'
import { ResidentCard } from './one/ResidentCard.tsx'
import { RegistrarFrame } from './RegistrarFrame.tsx'

/** The registrar's first page: one resident, and the register as it stands. */
export function RegisterPage() {
  return (
    <RegistrarFrame>
      <ResidentCard />
      <TotalsCard />
      <ChangesCard />
    </RegistrarFrame>
  )
}
