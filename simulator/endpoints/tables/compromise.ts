import { kept } from '../../directory/kept';
import type { SimTenant, SimUser } from '../../directory/types';
import { ok, plainText } from '../../http/answer';
import type { JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { writePassword } from '../../password';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { rulesOf } from '../mailboxRules';
import { tenantOfBody } from './tenants';

/** Results of checks by the object ID of the user; CIPP keeps them until a new one is asked for. */
export const checksOf = kept(() => new Map<string, JsonRecord>());

/** What Push-BECRun finds; what Microsoft refuses to show is an empty list. */
function resultFor(user: SimUser | undefined, state: SimulatorState): JsonRecord {
	const { mailbox, mfaMethods = [] } = user ?? {};
	const rules = user && mailbox ? rulesOf({ owner: user, mailbox }) : [];
	return {
		AddedApps: [],
		MaliciousSPs: [],
		SuspectUserSignIns: [],
		SuspectUserSignInsError: null,
		SuspectUserDevices: [],
		NewRules: rules.map((rule) => ({ ...rule, RecentlyChanged: false })),
		InboxRuleChanges: [],
		SentMessages: [],
		SentMessageAnalysis: { TotalMessages: 0, TotalRecipients: 0, Flagged: false },
		MailboxPermissionChanges: [],
		MFADevices: mfaMethods.map((method) => ({
			'@odata.type': `#microsoft.graph.${method.replace(/Method$/, 'AuthenticationMethod')}`,
			createdDateTime: null,
		})),
		SafelistChanges: [],
		SafelistError: null,
		SharingChanges: [],
		IntuneDevices: [],
		IntuneDevicesError: null,
		LocationAnalysis: {
			UsageLocation: 'US',
			SignInCountries: [],
			ForeignSignInCount: 0,
			ForeignSuccessfulSignInCount: 0,
		},
		AnalysisWindowDays: 7,
		ExtractedAt: new Date(state.clock.now()).toISOString(),
		ExtractResult: 'Successfully extracted logs from auditlog',
	};
}

/** Invoke-ExecBECCheck: the check is done when it is asked for the next time. */
const execBecCheck: Endpoint = {
	name: 'ExecBECCheck',
	right: 'Identity.User.Read',
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		const id = call.query('userid') ?? call.query('GUID') ?? '';
		const known = checksOf(tenant).get(id);
		if (!known || call.query('overwrite')?.toLowerCase() === 'true') {
			if (call.query('userid') === undefined) {
				return plainText(500, "Cannot validate argument on parameter 'Entity'.");
			}
			checksOf(tenant).set(id, resultFor(state.directory.user(tenant, id), state));
			return ok({ GUID: id });
		}
		return ok(call.query('GUID') === undefined ? { GUID: id } : known);
	},
};

type Step = [failed: string, run: (user: SimUser, name: string) => string];

/** The steps of Invoke-ExecBECRemediate behind the password, with how a failure of each begins. */
const STEPS: Step[] = [
	[
		'Failed to disable account: Failed to set sign-in state for',
		(user, name) => {
			user.accountEnabled = false;
			return `Successfully set account enabled state to False for ${name}`;
		},
	],
	[
		'Failed to revoke sessions: Failed to revoke sessions for',
		(_user, name) => `Successfully revoked sessions for ${name}`,
	],
	[
		'Failed to remove MFA methods: Failed to get MFA methods for user',
		(user, name) => {
			const methods = user.mfaMethods.splice(0);
			return methods.length === 0
				? `No MFA methods found for user ${name}`
				: `Successfully removed MFA methods (${methods.join(', ')}) for user ${name}. User must supply MFA at next logon`;
		},
	],
	[
		'Failed to process inbox rules:',
		({ mailbox }, name) => {
			const rules = mailbox?.rules ?? [];
			if (mailbox) mailbox.disabledRules = [...rules];
			return rules.length === 0
				? `No Inbox Rules found for ${name}.`
				: `Successfully disabled ${rules.length} inbox rules for ${name}`;
		},
	],
	[
		'Failed to disable OneDrive sharing: Failed to set OneDrive sharing for',
		({ oneDrive }, name) => {
			if (oneDrive) oneDrive.sharing = 'Disabled';
			return `Successfully set OneDrive sharing to 'Disabled' for ${name} (${oneDrive?.url ?? ''})`;
		},
	],
];

/** The first step: the answer holds the new password. */
function resetPassword(user: SimUser, name: string, state: SimulatorState): JsonRecord {
	const password = writePassword(state.random);
	const at = state.clock.now();
	user.passwordResetAt = new Date(at).toISOString();
	state.secrets.push({ user: name, password, secret: password, at });
	return {
		// The function is not told the display name.
		resultText: `Successfully reset the password for , ${name}. User must change password is set to True. The new password is ${password}`,
		copyField: password,
		state: 'success',
	};
}

/** What it says of each step when the user is not there. */
function refused(tenant: SimTenant, name: string): JsonRecord[] {
	const error = tenant.nowhere
		? 'the tenant is not known'
		: `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`;
	const starts = [
		'Failed to reset password: Failed to reset password for ,',
		...STEPS.map(([failed]) => failed),
	];
	return starts.map((start) => ({
		resultText: `${start} ${name}. Error: ${error}`,
		state: 'error',
	}));
}

/** Invoke-ExecBECRemediate: the status is always that of a success. */
const execBecRemediate: Endpoint = {
	name: 'ExecBECRemediate',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const name = textOf(call.bodyMember('username'));
		const user = state.directory.user(tenant, name);
		if (!user) return ok({ Results: refused(tenant, name) });
		const rules = (user.mailbox?.rules ?? []).map(
			(rule) => `Successfully set mailbox rule ${rule} for ${name} to Disabled`,
		);
		const steps = STEPS.map(([, run]) => {
			const resultText = run(user, name);
			return { resultText, state: resultText.startsWith('No ') ? 'info' : 'success' };
		});
		return ok({ Results: [...rules, resetPassword(user, name, state), ...steps] });
	},
};

/** What is done about accounts that somebody got into. */
export const compromiseEndpoints: Endpoint[] = [execBecCheck, execBecRemediate];
