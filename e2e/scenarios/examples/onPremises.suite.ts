import { SshServer, type SshAnswer } from '../../fakes/sshServer';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, SAM } from './people';

/** What CIPP cannot do for a synced user, handed to a server of the domain. */
export function describeOnPremises(scene: ExampleScene): void {
	describe('synced-users-on-premises', () => {
		let ssh: SshServer;
		let answer: SshAnswer;

		beforeAll(async () => {
			ssh = await SshServer.start(() => answer);
			scene.credentials.sshPassword = await scene.api.createCredential(
				'sshPassword',
				'Domain Server',
				ssh.credential,
			);
		});
		beforeEach(() => {
			ssh.commands.length = 0;
			// A name that a shell would run, if it were a part of the command.
			const sam = scene.cipp.directory.findUser(SAM.userPrincipalName);
			sam.profile = { ...sam.profile, onPremisesSamAccountName: `sam'; rm -rf "$HOME" #` };
		});
		afterAll(async () => await ssh?.close());

		const run = async () => {
			const leavers = [JANE, SAM, JOHN, LENA].map((leaver, index) => ({
				...leaver,
				ticket: `AD-${index + 1}`,
			}));
			const id = await scene.publish('synced-users-on-premises', {
				'Offboard in CIPP': { waitOptions: { verify: true, pollInterval: 1 } },
			});
			await scene.post('hr-synced-leavers', { leavers });
			expect(await scene.statusOfOnly(id)).toBe('success');
		};

		it('hands the script of a synced user the work as data, and nobody else’s', async () => {
			answer = { code: 0, stdout: 'By hand: removeFromGroups' };
			await run();

			expect(ssh.commands).toHaveLength(1);
			const [, data = ''] =
				/LocalLeaver\.ps1 -Data ([A-Za-z0-9+/=]+)$/.exec(ssh.commands[0] ?? '') ?? [];
			expect(JSON.parse(Buffer.from(data, 'base64').toString('utf8'))).toEqual({
				required: true,
				samAccountName: `sam'; rm -rf "$HOME" #`,
				distinguishedName: 'CN=Sam Synced,OU=Sales,DC=corp,DC=contoso,DC=com',
				domain: 'corp.contoso.com',
				userPrincipalName: 'sam.synced@corp.contoso.com',
				securityIdentifier: 'S-1-5-21-1004336348-1177238915-682003330-1105',
				actions: [
					{ action: 'disableAccount', attribute: 'userAccountControl', when: 'always' },
					{ action: 'removeFromGroups', attribute: 'memberOf', when: 'always' },
					{
						action: 'hideFromAddressLists',
						attribute: 'msExchHideFromAddressLists',
						when: 'always',
					},
				],
			});
			expect(scene.sink.notesIn('AD-1')).toEqual([
				expect.stringMatching(/^jane\..*Nothing is to be done in a local Active Directory\./),
			]);
			expect(scene.sink.notesIn('AD-2')).toEqual([
				expect.stringMatching(/^sam\..*the script has run\. By hand: removeFromGroups/),
			]);
			expect(scene.sink.notesIn('AD-3')).toHaveLength(1);
			expect(scene.sink.notesIn('AD-4')).toEqual([
				expect.stringMatching(/^Not offboarded: Lena Left.*outcome notSent/),
			]);
		});

		it('says what is left to a person when the script fails', async () => {
			answer = { code: 1, stderr: 'Cannot find an object with identity' };
			await run();

			expect(scene.sink.notesIn('AD-2')).toEqual([
				expect.stringMatching(
					/^ATTENTION: sam\.[\s\S]*- disableAccount \(userAccountControl\): Disable the account\.[\s\S]*The script has not done it: Cannot find an object/,
				),
			]);
		});

		it('says so when the server cannot be reached', async () => {
			const reachable = scene.credentials.sshPassword;
			scene.credentials.sshPassword = await scene.api.createCredential('sshPassword', 'Gone', {
				...ssh.credential,
				port: 9,
			});
			await run();
			if (reachable) scene.credentials.sshPassword = reachable;

			expect(scene.sink.notesIn('AD-2')).toEqual([
				expect.stringMatching(
					/^ATTENTION: sam\.[\s\S]*The script has not done it: the server could not be asked\./,
				),
			]);
		});
	});
}
