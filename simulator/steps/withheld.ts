import type { SimUser } from '../directory/types';
import type { Step, StepContext, StepOutput } from './step';

/** What a step would have changed, held back. */
export type Withheld = () => void;

/**
 * Runs a step for its lines alone: what it has changed of the user is taken back again.
 *
 * @param step the step
 * @param context the run
 * @returns the lines, and a function that makes the change after all
 */
export function runWithoutEffect(
	step: Step,
	context: StepContext,
): { outputs: StepOutput[]; apply: Withheld } {
	const { user, tenant, state } = context;
	// Groups are compared by identity, so the lists are copied and what stands in them is not.
	const before = copyOf(user);
	const outputs = step.run(context);
	const after = copyOf(user);
	const isGone = !tenant.users.includes(user);
	if (isGone) {
		tenant.deletedUsers.splice(tenant.deletedUsers.indexOf(user), 1);
		tenant.users.push(user);
	}
	Object.assign(user, before);
	return {
		outputs,
		apply() {
			const changed = Object.entries(after).filter(
				([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof SimUser]),
			);
			Object.assign(user, Object.fromEntries(changed));
			if (isGone) state.directory.deleteUser(tenant, user);
		},
	};
}

function copyOf(user: SimUser): SimUser {
	const { mailbox, oneDrive } = user;
	return {
		...user,
		groups: [...user.groups],
		assignedLicenses: [...user.assignedLicenses],
		mfaMethods: [...user.mfaMethods],
		phoneNumbers: [...user.phoneNumbers],
		mailboxAccess: [...user.mailboxAccess],
		calendarAccess: [...user.calendarAccess],
		mailbox: mailbox && structuredClone(mailbox),
		oneDrive: oneDrive && structuredClone(oneDrive),
	};
}
