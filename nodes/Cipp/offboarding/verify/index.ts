export { verifyEndpoints } from './endpoints';
export type { UnknownReason, Verification, VerifiedUser } from './verification';
export { verifyUsers } from './verifyUsers';
export { isDoubtful, restedOn, weigh } from './weigh';
