import { revokeSessions } from './cases/revokeSessions';
import { describeOperation } from './describeOperation';

describeOperation(revokeSessions);
