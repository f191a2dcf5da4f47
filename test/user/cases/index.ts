import type { OperationCase } from '../operationCase';
import { changeLicenses } from './changeLicenses';
import { clearImmutableId } from './clearImmutableId';
import { checkForCompromise, remediateCompromise } from './compromise';
import { convertMailbox } from './convertMailbox';
import { create } from './create';
import { createTemporaryAccessPass } from './createTemporaryAccessPass';
import { deleteUser } from './delete';
import {
	deletePermanently,
	getAllDeletedItems,
	restoreDeletedItem,
	restoreDeletedUser,
} from './deletedItems';
import { deleteMailboxRule } from './deleteMailboxRule';
import { dismissRiskyUser } from './dismissRiskyUser';
import { enableArchive } from './enableArchive';
import { getAllMailboxPermissions } from './getAllMailboxPermissions';
import { getAllMailboxRules } from './getAllMailboxRules';
import { inviteGuest } from './inviteGuest';
import { manageDevice } from './manageDevice';
import { offboardUser } from './offboardUser';
import {
	getAll,
	getAllConditionalAccessPolicies,
	getAllDevices,
	getAllGroups,
	getAllInactiveAccounts,
	getAllMfaUsers,
	getAllSignIns,
	getAllUserSignIns,
	getCounts,
	getMailbox,
	getUser,
} from './reads';
import { resetMfa } from './resetMfa';
import { resetPassword } from './resetPassword';
import { revokeSessions } from './revokeSessions';
import { sendMfaPush } from './sendMfaPush';
import { setAddressListVisibility } from './setAddressListVisibility';
import { setEmailForwarding } from './setEmailForwarding';
import { setMailboxRuleState } from './setMailboxRuleState';
import { setOutOfOffice } from './setOutOfOffice';
import { setPerUserMfa } from './setPerUserMfa';
import { setSignInState } from './setSignInState';
import { update } from './update';
import { updateMailboxPermissions } from './updateMailboxPermissions';

/** The cases of all operations of the User resource. */
export const CASES: OperationCase[] = [
	changeLicenses,
	checkForCompromise,
	clearImmutableId,
	convertMailbox,
	create,
	createTemporaryAccessPass,
	deleteMailboxRule,
	deletePermanently,
	deleteUser,
	dismissRiskyUser,
	enableArchive,
	getAll,
	getAllConditionalAccessPolicies,
	getAllDeletedItems,
	getAllDevices,
	getAllGroups,
	getAllInactiveAccounts,
	getAllMailboxPermissions,
	getAllMailboxRules,
	getAllMfaUsers,
	getAllSignIns,
	getAllUserSignIns,
	getCounts,
	getMailbox,
	getUser,
	inviteGuest,
	manageDevice,
	offboardUser,
	remediateCompromise,
	resetMfa,
	resetPassword,
	restoreDeletedItem,
	restoreDeletedUser,
	revokeSessions,
	sendMfaPush,
	setAddressListVisibility,
	setEmailForwarding,
	setMailboxRuleState,
	setOutOfOffice,
	setPerUserMfa,
	setSignInState,
	update,
	updateMailboxPermissions,
];
