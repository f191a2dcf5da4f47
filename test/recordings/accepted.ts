import type { Difference } from '../../scripts/record/compare';
import type { Exchange, Recording } from '../../scripts/record/recording';

/** A difference between the simulator and CIPP's own code that is meant to stay. */
export interface Accepted {
	/** Endpoint of the request, in any case. Every endpoint when left out. */
	endpoint?: string;
	/** The cases it is about; all of them when left out. */
	case?: RegExp;
	/** Only these versions; all of them when left out. */
	cipp?: string[];
	/** Path of the member, or `status` and `type`. */
	at: RegExp;
	kind?: Difference['kind'];
	/** Why it stays. */
	reason: string;
}

const GRAPH_PROPERTIES =
	'Graph has these properties of a user; the stand-in for Microsoft behind the recordings does not keep them.';
const OTHER_CONTENT = 'The made-up tenants hold other things than the recorded ones.';
const NO_SEATS = 'The simulator does not count the seats of a licence.';
const HARNESS =
	'The recordings were made without the platform in front of CIPP, whose doing this is.';
const NOT_READ =
	'Nothing in the node reads it, and it is knowledge of Exchange that the simulator does not need.';

/** All accepted differences. One that no recording needs fails the test. */
export const ACCEPTED: Accepted[] = [
	// What the recordings were made with, not CIPP.
	{ case: /no token/, at: /^$/, kind: 'value', reason: `The text of a 401. ${HARNESS}` },
	{
		endpoint: 'PublicPing',
		at: /^Results\.RequestId$/,
		reason: `The ID of the invocation. ${HARNESS}`,
	},
	{
		endpoint: 'ListGraphRequest',
		case: /g all skipcache/,
		at: /^/,
		reason:
			'A question to all tenants without the cache: the recorded run could not start the parallel runspaces that CIPP asks in.',
	},
	{
		endpoint: 'ListTenants',
		at: /^\[\]\.displayName$/,
		reason:
			'CIPP calls the partner "*Partner Tenant"; in the recorded table it had been given another name.',
	},

	{
		endpoint: 'GetVersion',
		cipp: ['10.8.2'],
		at: /^(RemoteCIPPVersion|RemoteCIPPAPIVersion|OutOfDateCIPPAPI)$/,
		reason: 'Which version is the newest: the stand-in answered that it is 10.9.0.',
	},
	{
		endpoint: 'ListMailboxes',
		case: /ro ListMailboxes/,
		at: /^/,
		reason:
			'Without a tenant the address of Exchange is incomplete; the stand-in refuses it, and what Exchange does is not known.',
	},

	// What Microsoft says or has, which the stand-in and the simulator each made up.
	{
		endpoint: 'ListUsers',
		at: /^\[\]\.(companyName|officeLocation|mobilePhone|signInSessionsValidFromDateTime|perUserMfaState|licenseAssignmentStates)/,
		kind: 'added',
		reason: GRAPH_PROPERTIES,
	},
	{
		endpoint: 'AddUser',
		at: /^User\.(officeLocation|signInSessionsValidFromDateTime|perUserMfaState|licenseAssignmentStates)/,
		kind: 'added',
		reason: GRAPH_PROPERTIES,
	},
	{ endpoint: 'ListGraphRequest', at: /^Results\[\]\./, kind: 'added', reason: GRAPH_PROPERTIES },
	{ endpoint: 'ListDeletedItems', at: /^\[\]\./, kind: 'added', reason: GRAPH_PROPERTIES },
	{
		endpoint: 'ListUsers',
		at: /^\[\]\.mailNickname$/,
		reason: 'The stand-in for Microsoft leaves signs out of the nickname.',
	},
	{
		endpoint: 'ListUsers',
		at: /^\[\]\.LastSignin/,
		reason: 'The recorded audit log was empty; the simulator always has a last sign-in.',
	},
	{
		endpoint: 'ListUserConditionalAccessPolicies',
		at: /^\[\]\./,
		reason: `The policies of a tenant. ${OTHER_CONTENT}`,
	},
	{ endpoint: 'ListDeletedItems', at: /^/, reason: `Deleted groups and apps. ${OTHER_CONTENT}` },
	{
		endpoint: 'ListUserDevices',
		at: /^\[\]\.(approximateLastSignInDateTime|createdDateTime|operatingSystemVersion|deviceOwnership|enrollmentType|managementType|manufacturer|model)$/,
		reason: `What a device is. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListUserGroups',
		at: /^\[\]\.Mail$/,
		reason: 'The groups of the simulator have no mail address.',
	},
	{
		endpoint: 'ListUserMailboxRules',
		at: /^\[\]\.(Description|DeleteMessage|ForwardTo|From|RedirectTo|MoveToFolder|StopProcessingRules)$/,
		reason: 'The simulator keeps the name of a rule and whether it is on, not what it does.',
	},
	{
		endpoint: 'ListMFAUsers',
		at: /^\[\]\.(MFAMethods|CAPolicies)/,
		reason: `Registered methods and policies. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListLicenses',
		at: /^\[?\]?\./,
		reason: `The licences of a tenant. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListUserCounts',
		at: /^Gas$/,
		reason: `Global administrators. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListUserCounts',
		at: /^Error$/,
		reason: 'The identifiers at the end of the sentence of the identity platform.',
	},
	{
		endpoint: 'ListUserMailboxDetails',
		at: /^\[\]\.(ItemCount|TotalItemSize)$/,
		reason: `How full a mailbox is. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListUserMailboxDetails',
		at: /^\[\]\.(Mailbox|MailboxActionsData)/,
		reason: `All properties of the mailbox once more. ${NOT_READ}`,
	},
	{
		endpoint: 'ListUserMailboxDetails',
		case: /onmicrosoft/,
		at: /^\[\]\.(TotalArchiveItemSize|TotalArchiveItemCount|BlockedForSpam|ArchiveMailBox|AutoExpandingArchive|AutoExpandingArchiveScope)$/,
		reason:
			'Under an initial domain the batch of Exchange reaches nobody, and CIPP fills in what is left; nothing in the node reads these.',
	},
	{
		endpoint: 'ListMailboxes',
		case: /verifying/,
		at: /^\.length$/,
		reason: 'The stand-in for Microsoft does not look at the filter of Get-Mailbox.',
	},
	{
		endpoint: 'ListGraphBulkRequest',
		at: /licenseAssignmentStates|signInSessionsValidFromDateTime/,
		kind: 'added',
		reason: GRAPH_PROPERTIES,
	},
	{
		endpoint: 'ListGraphBulkRequest',
		at: /@odata\.(context|type)$|innerError$/,
		kind: 'missing',
		reason: 'What Graph writes around an answer; nothing in the node reads it.',
	},
	{
		endpoint: 'ListGraphRequest',
		at: /^Results\[\]\.@odata\.type$/,
		kind: 'missing',
		reason: 'Whether Graph gives the type beside chosen properties is not known.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /getAllDevices/,
		at: /^Results\[\]\.(deviceId|operatingSystemVersion|trustType|isCompliant|registrationDateTime)$/,
		reason: `What a device is. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListSignIns',
		at: /^\[\]\.(ipAddress|createdDateTime|id|errorCode|status\.)/,
		reason: 'The order of sign-ins is that of Graph; the simulator has the newest first.',
	},
	{
		endpoint: 'ListMailboxes',
		at: /^\[\]\./,
		reason: `Twenty more properties of a mailbox, and its Id by alias. ${NOT_READ}`,
	},
	{ endpoint: 'ExecBulkLicense', case: /seats|replace/, at: /^Results/, reason: NO_SEATS },
	{ endpoint: 'AddUser', case: /seats/, at: /^Results/, reason: NO_SEATS },
	{
		endpoint: 'ExecResetMFA',
		case: /one method/,
		at: /^Results$/,
		reason: 'The methods of a simulated user have IDs of their own.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /searchAuthenticationMethods/,
		at: /^Results\[\]/,
		reason: 'The methods of a simulated user have IDs of their own and no details.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /searchGroups|g groups/,
		at: /^Results/,
		reason: 'The simulator knows the groups that somebody is in, and they have no mail address.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /searchLicenses|g skus|g domains|g org|searchDevices/,
		at: /^Results/,
		reason: `Licences, domains and devices of a tenant. ${OTHER_CONTENT}`,
	},
	{
		endpoint: 'ListGraphRequest',
		at: /^Metadata\.nextLink$/,
		reason: 'The mark that a next page begins with is made up by Graph.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /g users manual 2/,
		at: /^Results/,
		reason: 'The recorded mark of the next page means nothing to the simulator.',
	},
	{
		endpoint: 'ListGraphRequest',
		case: /g filter bad/,
		at: /^$/,
		reason: 'The words in which Graph refuses a filter.',
	},
	{
		endpoint: 'ExecBECCheck',
		cipp: ['10.8.2'],
		at: /^(MaliciousSPs|SuspectUserSignIns|SuspectUserSignInsError|SuspectUserMailboxLogons|Sent.*|Safelist.*|Sharing.*|LocationAnalysis|AnalysisWindowDays)$/,
		reason:
			'The simulator checks an account as 10.9.0 does; what the node makes of an older check has tests of its own.',
	},
	{
		endpoint: 'ExecBECCheck',
		at: /^(NewRules|MFADevices)\[\]|\.length$|^LocationAnalysis\.Foreign/,
		reason: OTHER_CONTENT,
	},
	{
		endpoint: 'ExecBECCheck',
		kind: 'missing',
		at: /^(LastSuspectUserLogon|TenantLastSignIns|NewUsers|ChangedPasswords|TrustedSenders|BlockedSenders)$|^(SentMessageAnalysis|LocationAnalysis)\./,
		reason: NOT_READ,
	},
	{
		endpoint: 'ListGraphRequest',
		case: /countonly/,
		at: /^Results\[\]$/,
		reason:
			'The stand-in for Microsoft gives no plain count; what Graph itself would do is not known.',
	},
	{
		case: /restoreDeletedItem/,
		at: /^/,
		reason: 'Among the deleted things of the simulator only users can be restored.',
	},
	{
		endpoint: 'AddUser',
		case: /group|DL/,
		at: /^Results/,
		reason:
			'The simulator knows the groups that somebody is in: a recorded group without members is not there.',
	},
];

/**
 * Looks a difference up among the accepted ones.
 *
 * @param found the difference, and where it was found
 * @returns index of the entry; undefined when it is not accepted
 */
export function isAccepted(found: {
	recording: Recording;
	exchange: Exchange;
	version: string;
	difference: Difference;
}): number | undefined {
	const { recording, exchange, version, difference } = found;
	const index = ACCEPTED.findIndex(
		(entry) =>
			(entry.endpoint?.toLowerCase() ?? exchange.endpoint.toLowerCase()) ===
				exchange.endpoint.toLowerCase() &&
			(entry.case?.test(recording.case) ?? true) &&
			(entry.cipp?.includes(version) ?? true) &&
			(entry.kind ?? difference.kind) === difference.kind &&
			entry.at.test(difference.at),
	);
	return index < 0 ? undefined : index;
}
