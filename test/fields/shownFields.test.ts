import { freshUserTest, runsForJane } from '../user/runOperation';

const test = freshUserTest();
const run = runsForJane(test, 'user');

const SKU = '05e9a617-0261-4cee-bb44-138d3ef5d965';

const licenses = { entry: [{ id: SKU }] };

describe('A field that another one shows', () => {
	it('adds nothing to what is said of a choice that cannot be worked out', async () => {
		const { error } = await run('changeLicenses', {
			licenseOperation: '={{ $("Nowhere").first().json.x }}',
			licenses,
		});

		const said = String(error?.message) + String(error?.description);
		expect(said.match(/cannot be worked out/g)).toHaveLength(1);
		expect(said).toContain('“Change” cannot be worked out');
		expect(test.cipp.requestsTo('ExecBulkLicense')).toHaveLength(0);
	});

	it.each(['no', 'Off', '0', 'false'])(
		'is read where an expression gives “%s” for a switch that is off',
		async (word) => {
			const { error } = await run('changeLicenses', {
				licenseOperation: 'Remove',
				allLicenses: `={{ "${word}" }}`,
				licensesToRemove: licenses,
			});

			expect(error).toBeUndefined();
			expect(test.cipp.requestsTo('ExecBulkLicense').map(({ body }) => body)).toEqual([
				[
					expect.objectContaining({
						LicenseOperation: 'Remove',
						LicensesToRemove: [{ label: SKU, value: SKU }],
					}),
				],
			]);
		},
	);
});
