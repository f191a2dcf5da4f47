import type { IDataObject } from 'n8n-workflow';

import { LEAVERS } from '../support/cipp';
import type { CippRunResult } from '../../workbench/runCipp';
import {
	before,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	USERS,
	waitingWith,
} from './waiting';

const cipp = freshCipp();

const verifying = { ...waitingWith({ verify: true }), RevokeSessions: false };

/** What each item says of one step, as `reported/actual`. */
function verdicts(result: CippRunResult, step: string): string[] {
	return jsonOf(result).map(({ verification }) => {
		const found = (verification as IDataObject[]).find((entry) => entry.step === step);
		return `${String(found?.reported)}/${String(found?.actual)}`;
	});
}

/** Lets something happen in Microsoft 365 just before the users are read back. */
function behindTheBack(act: (user: string) => void): void {
	before(cipp().cipp, 'ListGraphBulkRequest', () => USERS.forEach(act));
}

function remove(user: string): void {
	const tenant = cipp().cipp.directory.tenant(user.split('@')[1] ?? '');
	const account = tenant && cipp().cipp.directory.user(tenant, user);
	if (account) cipp().cipp.directory.deleteUser(tenant, account);
}

describe('Verify', () => {
	it('confirms what is as CIPP says', async () => {
		const result = await cipp().run({ parameters: verifying });

		expect(verdicts(result, 'DisableSignIn')).toEqual(USERS.map(() => 'success/confirmed'));
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	});

	it('says not yet of licenses that CIPP removes later, and confirms those that are gone', async () => {
		const parameters = { ...verifying, RemoveLicenses: true };
		const result = await cipp().run({ parameters });

		expect(verdicts(result, 'RemoveLicenses')).toEqual([
			'pending/notYet',
			'pending/notYet',
			'skipped/confirmed',
		]);
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	});

	it('says not yet of a step that failed, and confirms one that was so before', async () => {
		cipp().cipp.failStep({ step: 'DisableSignIn' });
		const items = [...LEAVERS, { tenant: 'northwind.example', upn: 'lena.left@northwind.example' }];
		const result = await cipp().run({ items, parameters: verifying });

		expect(verdicts(result, 'DisableSignIn')).toEqual([
			'failure/notYet',
			'failure/notYet',
			'failure/notYet',
			'failure/confirmed',
		]);
		// The last one was blocked before: what was asked for is so, whatever CIPP says of its try.
		expect(each(result, 'status')).toEqual([
			...items.slice(1).map(() => 'completedWithErrors'),
			'completed',
		]);
	});

	it('contradicts a success that is not true: what CIPP said stays beside it', async () => {
		behindTheBack((user) => {
			if (user !== MIKE) cipp().cipp.directory.findUser(user).accountEnabled = true;
		});
		const result = await cipp().run({ parameters: verifying });

		expect(verdicts(result, 'DisableSignIn')).toEqual([
			'success/contradicted',
			'success/contradicted',
			'success/confirmed',
		]);
		expect(each(result, 'status')).toEqual([
			'completedWithErrors',
			'completedWithErrors',
			'completed',
		]);
		expect(each(result, 'unconfirmedSteps')).toEqual([['DisableSignIn'], ['DisableSignIn'], []]);
		expect(each(result, 'needsAttention')).toEqual([true, true, false]);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'DisableSignIn')).toMatchObject([{ status: 'success' }]);
		}
	});

	it('names the contradicted step in the error, when step errors are errors', async () => {
		behindTheBack((user) => (cipp().cipp.directory.findUser(user).accountEnabled = true));
		const parameters = {
			...verifying,
			...waitingWith({ verify: true, failOnStepErrors: true }),
		};
		const { errors } = await cipp().run({
			parameters,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(errors).toHaveLength(3);
		for (const { json } of errors) {
			expect((json.error as IDataObject).description).toContain(
				'Not confirmed: Disable Sign-In. Disable Sign-In: CIPP reported success, yet Sign-in is not blocked.',
			);
		}
	});

	it('says unknown when the users cannot be read, and accuses nobody', async () => {
		cipp().cipp.access.missingRights = ['CIPP.Core.Read'];
		const result = await cipp().run({
			parameters: {
				...verifying,
				RemoveLicenses: true,
				requestOptions: { sendWithoutTenantCheck: true },
			},
		});

		expect(verdicts(result, 'DisableSignIn')).toEqual(USERS.map(() => 'success/unknown'));
		expect(verdicts(result, 'RemoveLicenses')).toEqual([
			'pending/unknown',
			'pending/unknown',
			'skipped/unknown',
		]);
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	});

	it('does not take an account that is missing for one that is blocked', async () => {
		behindTheBack(remove);
		const result = await cipp().run({ parameters: { ...verifying, RemoveLicenses: true } });

		expect(verdicts(result, 'DisableSignIn')).toEqual(USERS.map(() => 'success/unknown'));
		for (const { verification } of jsonOf(result)) {
			expect(verification).toContainEqual(
				expect.objectContaining({
					message: 'There is no account with this user principal name.',
				}),
			);
		}
	});
});

describe('Verify after a conversion', () => {
	const converting = { ...verifying, ConvertToShared: true };

	it('confirms, contradicts and doubts the type of each mailbox', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'ConvertToShared', lines: [converted(JOHN)] });
		cipp().cipp.fault({
			endpoint: 'ListMailboxes',
			when: ({ query }) => String(query.tenantFilter).startsWith('northwind'),
			status: 403,
			text: '',
		});
		const result = await cipp().run({ parameters: converting });

		expect(verdicts(result, 'ConvertToShared')).toEqual([
			'success/confirmed',
			'success/contradicted',
			'success/unknown',
		]);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
	});

	const converted = (user: string) => `Successfully converted ${user} to a Shared mailbox`;
});

describe('Verify after a deletion', () => {
	const deleting = { ...verifying, DeleteUser: true };

	it('confirms that the account is gone', async () => {
		const result = await cipp().run({ parameters: deleting });

		expect(verdicts(result, 'DeleteUser')).toEqual(USERS.map(() => 'success/confirmed'));
		expect(verdicts(result, 'DisableSignIn')).toEqual(USERS.map(() => 'success/confirmed'));
	});

	it('contradicts a deletion after which the account is there', async () => {
		cipp().cipp.failStep({
			step: 'DeleteUser',
			lines: ["Successfully deleted user with ID: '1' and Username: 'x'"],
		});
		const result = await cipp().run({ parameters: deleting });

		expect(verdicts(result, 'DeleteUser')).toEqual(USERS.map(() => 'success/contradicted'));
		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
	});

	it('says not yet of a deletion that failed or was held back', async () => {
		cipp().cipp.failStep({ user: JANE, step: 'DeleteUser' });
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const result = await cipp().run({ parameters: deleting });

		expect(verdicts(result, 'DeleteUser')).toEqual([
			'failure/notYet',
			'skipped/notYet',
			'success/confirmed',
		]);
	});
});
