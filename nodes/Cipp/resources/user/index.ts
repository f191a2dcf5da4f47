import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { changeLicenses } from './changeLicenses.operation';
import { checkForCompromise } from './checkForCompromise.operation';
import { clearImmutableId } from './clearImmutableId.operation';
import { convertMailbox } from './convertMailbox.operation';
import { createUser } from './create.operation';
import { createTemporaryAccessPass } from './createTemporaryAccessPass.operation';
import { deleteUser } from './delete.operation';
import { deleteMailboxRule } from './deleteMailboxRule.operation';
import { deletePermanently } from './deletePermanently.operation';
import { dismissRiskyUser } from './dismissRiskyUser.operation';
import { enableArchive } from './enableArchive.operation';
import { getUser } from './get.operation';
import { getAllUsers } from './getAll.operation';
import { getAllConditionalAccessPolicies } from './getAllConditionalAccessPolicies.operation';
import { getAllDeletedItems } from './getAllDeletedItems.operation';
import { getAllDevices } from './getAllDevices.operation';
import { getAllGroups } from './getAllGroups.operation';
import { getAllInactiveAccounts } from './getAllInactiveAccounts.operation';
import { getAllMailboxPermissions } from './getAllMailboxPermissions.operation';
import { getAllMailboxRules } from './getAllMailboxRules.operation';
import { getAllMfaUsers } from './getAllMfaUsers.operation';
import { getAllSignIns } from './getAllSignIns.operation';
import { getAllUserSignIns } from './getAllUserSignIns.operation';
import { getCounts } from './getCounts.operation';
import { getMailbox } from './getMailbox.operation';
import { inviteGuest } from './inviteGuest.operation';
import { manageDevice } from './manageDevice.operation';
import { offboardUser } from './offboard/offboard.operation';
import { remediateCompromise } from './remediateCompromise.operation';
import { resetMfa } from './resetMfa.operation';
import { resetPassword } from './resetPassword.operation';
import { restoreDeletedItem } from './restoreDeletedItem.operation';
import { restoreDeletedUser } from './restoreDeletedUser.operation';
import { revokeSessions } from './revokeSessions.operation';
import { sendMfaPush } from './sendMfaPush.operation';
import { setAddressListVisibility } from './setAddressListVisibility.operation';
import { setEmailForwarding } from './setEmailForwarding.operation';
import { setMailboxRuleState } from './setMailboxRuleState.operation';
import { setOutOfOffice } from './setOutOfOffice.operation';
import { setPerUserMfa } from './setPerUserMfa.operation';
import { setSignInState } from './setSignInState.operation';
import { updateUser } from './update.operation';
import { updateMailboxPermissions } from './updateMailboxPermissions.operation';

/** Users of a tenant. The first operation is the one that a new node starts with. */
export const user: Resource = {
	name: 'User',
	value: 'user',
	operations: [
		asOperation(offboardUser),
		asOperation(changeLicenses),
		asOperation(checkForCompromise),
		asOperation(clearImmutableId),
		asOperation(convertMailbox),
		asOperation(createUser),
		asOperation(createTemporaryAccessPass),
		asOperation(deleteUser),
		asOperation(deleteMailboxRule),
		asOperation(deletePermanently),
		asOperation(dismissRiskyUser),
		asOperation(enableArchive),
		asOperation(getUser),
		asOperation(getAllUsers),
		asOperation(getAllConditionalAccessPolicies),
		asOperation(getAllDeletedItems),
		asOperation(getAllDevices),
		asOperation(getAllGroups),
		asOperation(getAllInactiveAccounts),
		asOperation(getAllMailboxPermissions),
		asOperation(getAllMailboxRules),
		asOperation(getAllMfaUsers),
		asOperation(getAllSignIns),
		asOperation(getAllUserSignIns),
		asOperation(getCounts),
		asOperation(getMailbox),
		asOperation(inviteGuest),
		asOperation(manageDevice),
		asOperation(remediateCompromise),
		asOperation(resetMfa),
		asOperation(resetPassword),
		asOperation(restoreDeletedItem),
		asOperation(restoreDeletedUser),
		asOperation(revokeSessions),
		asOperation(sendMfaPush),
		asOperation(setAddressListVisibility),
		asOperation(setEmailForwarding),
		asOperation(setMailboxRuleState),
		asOperation(setOutOfOffice),
		asOperation(setPerUserMfa),
		asOperation(setSignInState),
		asOperation(updateUser),
		asOperation(updateMailboxPermissions),
	],
};
