import { mailboxCases } from './mailbox.cases';
import { describeResource } from './matrix';

describeResource('mailbox', mailboxCases);
