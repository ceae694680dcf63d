import { createLazyRoute } from '@tanstack/react-router'
import { DepartmentsPage } from '../../features/desk/departments/DepartmentsPage.tsx'

export const Route = createLazyRoute('/desk/departments')({ component: DepartmentsPage })
