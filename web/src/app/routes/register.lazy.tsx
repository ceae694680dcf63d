import { createLazyRoute } from '@tanstack/react-router'
import { RegisterPage } from '../../features/registration/RegisterPage.tsx'

export const Route = createLazyRoute('/register')({ component: RegisterRoute })

function RegisterRoute() {
  const { voucher } = Route.useSearch()
  return <RegisterPage key={voucher} linked={voucher} />
}
