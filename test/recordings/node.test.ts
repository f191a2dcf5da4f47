import { resources } from '../../nodes/Cipp/resources';
import { ACCEPTED_JUDGEMENTS } from './acceptedJudgements';
import { RUNS } from './runs';
import { truthOf } from './truth';

/** Operations whose endpoint CIPP 10.8.2 does not have, or whose function calls one that is missing. */
const SINCE_10_9 = [
	'group.addMember',
	'group.addOwner',
	'group.removeOwner',
	'guest.getAll',
	'repository.update',
];

/** What a stand-in for Microsoft does not do well enough for the node to be judged by it. */
const STAND_IN = 'Microsoft was replaced, and its stand-in does not show the change afterwards.';

/** Operations that no recording shows, and why. */
const NOT_RUN: Record<string, string> = {
	'alert.snooze': 'It answers to an alert, and CIPP raised none when it was recorded.',
	'calendar.removePermission': STAND_IN,
	'calendar.setPermission': STAND_IN,
	'cipp.connectWebhook':
		'It changes a setting of the whole CIPP, which the recorded editor may not.',
	'email.release': 'The quarantine was empty.',
	'group.removeMember': 'Its list of members is longer than what is kept of a list.',
	'jitAdmin.getAll': STAND_IN,
	'jitAdmin.grant': STAND_IN,
	'license.changeCspSubscription': 'It needs an account at a distributor.',
	'license.getAllCspSubscriptions': 'It needs an account at a distributor.',
	'license.setExclusion': 'It needs an administrator of CIPP, and no such client was recorded.',
	'standard.deleteTemplate': 'There was no template.',
	'standard.run': 'There was no template.',
	'tenant.clearCache': 'It empties the list of tenants, on which all other runs depend.',
	'tenant.getAll': 'Its list of tenants stands among the single requests.',
};

describe('the recordings of the node', () => {
	const operations = resources.flatMap((resource) =>
		resource.operations.map((operation) => `${resource.value}.${operation.value}`),
	);

	it('has no accepted judgement of a run that is not there', () => {
		const names = RUNS.map(({ name }) => name);

		expect(names).toEqual(expect.arrayContaining(ACCEPTED_JUDGEMENTS.map((entry) => entry.case)));
	});

	it('has no exception for an operation that is not there', () => {
		expect(operations).toEqual(expect.arrayContaining(Object.keys(NOT_RUN)));
	});

	it.each(operations.filter((name) => !(name in NOT_RUN)))(
		'hold a run of %s in which CIPP did what was asked',
		(name) => {
			const runs = RUNS.filter(
				({ recording: { node } }) => `${node?.resource}.${node?.operation}` === name,
			);
			const versions = runs
				.filter((run) => run.name.endsWith(': works') && truthOf(run.recording) === 'done')
				.map(({ version }) => version);

			if (runs.length === 0) {
				throw new Error(
					`No run of ${name} is recorded. Record one (CONTRIBUTING.md, Recordings), or say in NOT_RUN why there can be none.`,
				);
			}
			const all = SINCE_10_9.includes(name) ? ['10.9.0'] : ['10.8.2', '10.9.0'];
			expect([...new Set(versions)].sort()).toEqual(all);
		},
	);
});
