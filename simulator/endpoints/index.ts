import { NOTIFICATION_ENDPOINTS } from '../notifications/endpoints';
import { addGuest } from './addGuest';
import { addScheduledItem } from './addScheduledItem';
import { addUser } from './addUser';
import type { Endpoint } from './endpoint';
import { execBulkLicense } from './execBulkLicense';
import { execClrImmId } from './execClrImmId';
import { execConvertMailbox } from './execConvertMailbox';
import { execCreateTap } from './execCreateTap';
import { execDeviceDelete } from './execDeviceDelete';
import { execDisableUser } from './execDisableUser';
import { execDismissRiskyUser } from './execDismissRiskyUser';
import { execEditMailboxPermissions } from './execEditMailboxPermissions';
import { execEmailForward } from './execEmailForward';
import { execEnableArchive } from './execEnableArchive';
import { execHideFromGal } from './execHideFromGal';
import { execOffboardUser } from './execOffboardUser';
import { execPerUserMfa } from './execPerUserMfa';
import { execRemoveMailboxRule } from './execRemoveMailboxRule';
import { execResetMfa } from './execResetMfa';
import { execResetPass } from './execResetPass';
import { execRestoreDeleted } from './execRestoreDeleted';
import { execRevokeSessions } from './execRevokeSessions';
import { execSendPush } from './execSendPush';
import { execSetLitigationHold, execSetRetentionHold } from './execSetHold';
import { execSetMailboxRule } from './execSetMailboxRule';
import { execSetOoO } from './execSetOoO';
import { getVersion } from './getVersion';
import { listDeletedItems } from './listDeletedItems';
import { listGraphBulkRequest } from './listGraphBulkRequest';
import { listCippQueue } from './listCippQueue';
import { listGraphRequest } from './listGraphRequest';
import { listInactiveAccounts } from './listInactiveAccounts';
import { listMailboxMobileDevices } from './listMailboxMobileDevices';
import { listMailboxPermissions } from './listMailboxPermissions';
import { listMailboxes } from './listMailboxes';
import { listMfaUsers } from './listMfaUsers';
import { listOffboardingProgress } from './listOffboardingProgress';
import { listOoO } from './listOoO';
import { listScheduledItemDetails } from './listScheduledItemDetails';
import { listScheduledItems } from './listScheduledItems';
import { listSignIns } from './listSignIns';
import { listSiteMembers } from './listSiteMembers';
import { listTeamsVoice } from './listTeamsVoice';
import { listTenants } from './listTenants';
import { listUserConditionalAccessPolicies } from './listUserConditionalAccessPolicies';
import { listUserCounts } from './listUserCounts';
import { listUserDevices } from './listUserDevices';
import { listUserGroups } from './listUserGroups';
import { listUserMailboxDetails } from './listUserMailboxDetails';
import { listUserMailboxRules } from './listUserMailboxRules';
import { listUserSigninLogs } from './listUserSigninLogs';
import { listUsers } from './listUsers';
import { me } from './me';
import { patchUser } from './patchUser';
import { publicPing } from './publicPing';
import { removeDeletedObject } from './removeDeletedObject';
import { removeScheduledItem } from './removeScheduledItem';
import { removeUser } from './removeUser';
import { alertEndpoints } from './tables/alert';
import { apiClientEndpoints } from './tables/apiClient';
import { appEndpoints } from './tables/app';
import { appQueueEndpoints } from './tables/appQueue';
import { autopilotEndpoints } from './tables/autopilotDevice';
import { backupEndpoints } from './tables/backup';
import { breachEndpoints } from './tables/breach';
import { calendarEndpoints } from './tables/calendar';
import { cippEndpoints } from './tables/cipp';
import { compromiseEndpoints } from './tables/compromise';
import { conditionalAccessEndpoints } from './tables/conditionalAccess';
import { defenderEndpoints } from './tables/defender';
import { deviceEndpoints } from './tables/device';
import { emailEndpoints } from './tables/email';
import { exchangeEndpoints } from './tables/exchange';
import { extensionEndpoints } from './tables/extension';
import { groupEndpoints } from './tables/group';
import { guestEndpoints } from './tables/guest';
import { intunePolicyEndpoints } from './tables/intunePolicy';
import { intuneScriptEndpoints } from './tables/intuneScript';
import { intuneTemplateEndpoints } from './tables/intuneTemplate';
import { jitAdminEndpoints } from './tables/jitAdmin';
import { licenseEndpoints } from './tables/license';
import { mailboxEndpoints } from './tables/mailbox';
import { oauthAppEndpoints } from './tables/oauthApp';
import { repositoryEndpoints } from './tables/repository';
import { securityEndpoints } from './tables/security';
import { siteEndpoints } from './tables/site';
import { standardEndpoints } from './tables/standard';
import { teamEndpoints } from './tables/team';
import { tenantEndpoints } from './tables/tenant';

/** All endpoints. A new one is a file in this folder and a line here. */
export const ENDPOINTS: readonly Endpoint[] = [
	addGuest,
	addScheduledItem,
	addUser,
	execBulkLicense,
	execClrImmId,
	execConvertMailbox,
	execCreateTap,
	execDeviceDelete,
	execDisableUser,
	execDismissRiskyUser,
	execEditMailboxPermissions,
	execEmailForward,
	execEnableArchive,
	execHideFromGal,
	execOffboardUser,
	execPerUserMfa,
	execRemoveMailboxRule,
	execResetMfa,
	execResetPass,
	execRestoreDeleted,
	execRevokeSessions,
	execSendPush,
	execSetLitigationHold,
	execSetMailboxRule,
	execSetRetentionHold,
	execSetOoO,
	getVersion,
	listDeletedItems,
	listGraphBulkRequest,
	listCippQueue,
	listGraphRequest,
	listInactiveAccounts,
	listMailboxMobileDevices,
	listMailboxPermissions,
	listMailboxes,
	listMfaUsers,
	listOffboardingProgress,
	listOoO,
	listScheduledItemDetails,
	listScheduledItems,
	listSignIns,
	listSiteMembers,
	listTeamsVoice,
	listTenants,
	listUserConditionalAccessPolicies,
	listUserCounts,
	listUserDevices,
	listUserGroups,
	listUserMailboxDetails,
	listUserMailboxRules,
	listUserSigninLogs,
	listUsers,
	me,
	patchUser,
	publicPing,
	removeDeletedObject,
	removeScheduledItem,
	removeUser,
	...alertEndpoints,
	...apiClientEndpoints,
	...appEndpoints,
	...appQueueEndpoints,
	...autopilotEndpoints,
	...backupEndpoints,
	...breachEndpoints,
	...calendarEndpoints,
	...cippEndpoints,
	...compromiseEndpoints,
	...conditionalAccessEndpoints,
	...defenderEndpoints,
	...deviceEndpoints,
	...emailEndpoints,
	...exchangeEndpoints,
	...extensionEndpoints,
	...groupEndpoints,
	...guestEndpoints,
	...intunePolicyEndpoints,
	...intuneScriptEndpoints,
	...intuneTemplateEndpoints,
	...jitAdminEndpoints,
	...licenseEndpoints,
	...mailboxEndpoints,
	...oauthAppEndpoints,
	...repositoryEndpoints,
	...securityEndpoints,
	...siteEndpoints,
	...standardEndpoints,
	...teamEndpoints,
	...tenantEndpoints,
	...NOTIFICATION_ENDPOINTS,
];

const BY_NAME = new Map(ENDPOINTS.map((endpoint) => [endpoint.name.toLowerCase(), endpoint]));

/**
 * @param name as asked for, in any case
 * @returns the endpoint, or undefined when there is none of that name
 */
export function endpointNamed(name: string): Endpoint | undefined {
	return BY_NAME.get(name.toLowerCase());
}
