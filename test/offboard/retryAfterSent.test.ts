import { LEAVERS, sharedCipp } from '../support/cipp';
import { LUCKY, UNLUCKY } from '../support/failureCases';
import { usersAsked } from '../support/requests';
import { allItems } from '../support/runResult';

/** What n8n's second try must say of items that the first one has sent. */

const t = sharedCipp();

/** From its second try on, the node cannot find out who is being offboarded already. */
function failLaterLookUps(): void {
	t.cipp.fault({
		endpoint: 'ListScheduledItems',
		status: 400,
		text: 'The table is gone',
		when: () => t.cipp.requestsTo('ExecOffboardUser').length > 0,
	});
}

const tryTwice = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };

describe('a second try that fails before it sends anything', () => {
	it('names those whom the first try has sent, when the run stops', async () => {
		failLaterLookUps();
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503 });
		const { error } = await t.run({
			nodeSettings: { ...tryTwice, onError: 'stopWorkflow' },
		});

		expect(error?.description).toMatch(
			/^Submitted in an earlier try: items 0, 2 \(jane.*, mike.*\)\. Nothing was sent in this try\./,
		);
		expect(error?.context.data).toMatchObject({
			submitted: [
				{ item: 0, name: LUCKY[0] },
				{ item: 2, name: LUCKY[1] },
			],
			notSubmitted: [{ item: 1, name: UNLUCKY }],
			outcomeUnknown: [],
		});
		expect(t.cipp.tasks).toHaveLength(2);
	});

	it('names those of whom nobody knows whether CIPP took them', async () => {
		failLaterLookUps();
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, reset: 'after' });
		const { error } = await t.run({
			parameters: { options: { gracePeriod: 0 } },
			nodeSettings: { ...tryTwice, onError: 'stopWorkflow' },
		});

		expect(error?.description).toMatch(/Outcome unknown since an earlier try: item 1 \(john/);
		expect(error?.context.data).toMatchObject({
			outcomeUnknown: [{ item: 1, name: UNLUCKY }],
			notSubmitted: [],
		});
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'says of each item what became of it, with %s',
		async (onError) => {
			failLaterLookUps();
			// n8n tries again when the first item that comes out is a failed one.
			const [first] = LEAVERS.map(({ upn }) => String(upn));
			t.cipp.fault({ endpoint: 'ExecOffboardUser', user: first, status: 429 });
			t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, reset: 'after' });
			const result = await t.run({
				parameters: { options: { gracePeriod: 0 } },
				nodeSettings: { ...tryTwice, onError },
			});

			const outcomes = allItems(result).map(
				({ json }) => (json.error as { outcome: string }).outcome,
			);
			expect(outcomes).toEqual(['notSent', 'unknown', 'done']);
			expect(usersAsked(t.cipp)).toHaveLength(3);
		},
	);

	it('still says of a first try that nothing was sent', async () => {
		t.cipp.fault({ endpoint: 'ListScheduledItems', status: 400, text: 'The table is gone' });
		const { error } = await t.run({
			nodeSettings: { ...tryTwice, onError: 'stopWorkflow' },
		});

		expect(error?.description).toMatch(/^Nothing was sent\. /);
		expect(t.cipp.tasks).toHaveLength(0);
	});
});
