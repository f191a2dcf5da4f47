import type { INodeParameters } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { JOHN, timesAsked } from '../waiting/waiting';
import { freshCippWithGroups, groupsNamed, LEAVERS, leavingWith, userOf } from './leaving';

const LATER = DateTime.utc().plus({ days: 3 }).toISO();

describe('what cannot follow an offboarding', () => {
	const cipp = freshCippWithGroups();

	/** Runs with a change for the second item only, and expects that nothing is sent for anybody. */
	async function refusal(parameters: INodeParameters): Promise<string> {
		const { error } = await cipp().run({ items: LEAVERS, parameters });
		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(cipp().cipp.requestsTo('AddScheduledItem')).toEqual([]);
		expect(cipp().cipp.requestsTo('PatchUser')).toEqual([]);
		return `${error?.message} ${error?.description}`;
	}

	const forJohn = (value: string, others = '') =>
		`={{ $json.upn === "${JOHN}" ? "${value}" : "${others}" }}`;

	it.each([
		[
			'a deletion',
			leavingWith({ department: 'Left' }, { DeleteUser: `={{ $json.upn === "${JOHN}" }}` }),
			/“After Leaving” changes an account that “Delete User” deletes.* \[item 1\]/,
		],
		[
			'attributes at a later time',
			leavingWith(
				{ hideFromTeams: `={{ $json.upn === "${JOHN}" }}`, department: 'Left' },
				{ Scheduled: LATER },
			),
			/cannot be planned: CIPP's scheduler loses them without a word.* \[item 1\]/,
		],
		[
			'attributes without waiting',
			leavingWith(
				{ hideFromTeams: `={{ $json.upn === "${JOHN}" }}`, department: 'Left' },
				{ waitForCompletion: false },
			),
			/cannot be planned.* \[item 1\]/,
		],
		[
			'a field that is set and cleared',
			leavingWith({ department: forJohn('Left'), clearFields: ['department'] }),
			/“Department” gets a value and is in “Clear Fields” too.* \[item 1\]/,
		],
		[
			'a text that CIPP takes for a time',
			leavingWith({ department: forJohn('2026-12-01T10:00:00Z', 'Left') }),
			/“Department” is “2026-12-01T10:00:00Z”, which looks like a time.* \[item 1\]/,
		],
		[
			'the leaver as the manager',
			leavingWith({
				newManager: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.upn }}' },
			}),
			/“New Manager” holds the user who leaves.* \[item 0\]/,
		],
		[
			'a manager who does not exist',
			leavingWith({
				newManager: {
					__rl: true,
					mode: 'userPrincipalName',
					value: `={{ $json.upn === "${JOHN}" ? "ghost@fabrikam.com" : $json.manager }}`,
				},
			}),
			/“New Manager” ghost@fabrikam\.com does not exist in fabrikam\.com.* \[item 1\]/,
		],
		[
			'a group by a rule',
			leavingWith({ addToGroups: groupsNamed(forJohn('Everybody by Rule', 'Blocked Users')) }),
			/“Add to Groups” holds Everybody by Rule, whose members are set by a rule.* \[item 1\]/,
		],
		[
			'a group that does not exist',
			leavingWith({ addToGroups: groupsNamed(forJohn('Nowhere', 'Blocked Users')) }),
			/“Add to Groups” is Nowhere, which CIPP does not find in fabrikam\.com.* \[item 1\]/,
		],
		[
			'an attribute that does not exist',
			leavingWith({
				extensionAttributes: { entry: [{ name: 'extensionAttribute16', value: 'x' }] },
			}),
			/“extensionAttribute16”, which is no extension attribute/,
		],
	])('is refused: %s', async (_what, parameters, expected) => {
		expect(await refusal(parameters)).toMatch(expected);
	});

	it('is refused: a nickname that the planned task would change', async () => {
		userOf(cipp().cipp, JOHN).profile = { mailNickname: 'johnny' };
		const said = await refusal(leavingWith({ department: 'Left' }, { Scheduled: LATER }));

		expect(said).toMatch(
			/its mail nickname is johnny, and CIPP's task would change it.* \[item 1\]/,
		);
	});

	it('is refused for the one item alone where the workflow goes on', async () => {
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ addToGroups: groupsNamed(forJohn('Nowhere', 'Blocked Users')) }),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(result.errors).toHaveLength(1);
		expect(timesAsked(cipp().cipp)).not.toHaveProperty(JOHN);
	});
});
