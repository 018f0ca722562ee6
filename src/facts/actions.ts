export { startsWithAction } from '../vocabulary/actions.ts';
