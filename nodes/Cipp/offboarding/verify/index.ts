export { verifyEndpoints } from './endpoints';
export type { Verification, VerifiedUser } from './verification';
export { accountOf, type Evidence } from './evidence';
export { reportedOf } from './reported';
export { timesOf } from './times';
export { verifyUsers, type OnRead } from './verifyUsers';
export { isDoubtful, restedOn, weigh } from './weigh';
