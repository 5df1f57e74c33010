export { alpha2 } from '../../domain/countries.ts'
