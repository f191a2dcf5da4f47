import { mailboxCases } from './email.cases';
import { describeResource } from './matrix';

describeResource('mailbox', mailboxCases);
