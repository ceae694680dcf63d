import { createLazyRoute } from '@tanstack/react-router'
import { RegisterPage } from '../../features/desk/registrar/RegisterPage.tsx'

export const Route = createLazyRoute('/desk/registrar')({ component: RegisterPage })
