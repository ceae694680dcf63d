import { createLazyRoute } from '@tanstack/react-router'
import { PersonPage } from '../../features/desk/registrar/person/PersonPage.tsx'

export const Route = createLazyRoute('/desk/registrar/person')({ component: PersonPage })
