import type { Locator, Page } from 'playwright-core';

const SUCCESS = /Connection tested successfully/;
const FAILURE = /Couldn.t connect with these settings/;

/** n8n's dialog of one credential, as somebody at the screen uses it. */
export class CredentialDialog {
	private constructor(
		private readonly page: Page,
		private readonly dialog: Locator,
	) {}

	/**
	 * Opens the dialog of a credential that n8n has stored.
	 *
	 * @param url address of n8n
	 */
	static async open(page: Page, url: string, credentialId: string): Promise<CredentialDialog> {
		await page.goto(`${url}/home/credentials/${credentialId}`);
		const dialog = page
			.getByRole('dialog')
			.filter({ has: page.getByTestId('parameter-input-apiUrl') });
		await dialog.waitFor();
		return new CredentialDialog(page, dialog);
	}

	/** The titles of the fields, from top to bottom, without the mark of a required one. */
	async titles(): Promise<string[]> {
		const titles = await this.dialog.getByTestId('credential-connection-parameter').allInnerTexts();
		return titles.map((title) => (title.split('\n')[0] ?? '').replace(/\s*\*$/, '').trim());
	}

	/** Types into the fields, by the names of their parameters. */
	async fill(values: Record<string, string>): Promise<void> {
		for (const [name, value] of Object.entries(values)) {
			await this.dialog.getByTestId(`parameter-input-${name}`).locator('input').fill(value);
		}
	}

	/** Chooses an entry of a list field. */
	async select(name: string, entry: string): Promise<void> {
		await this.dialog.getByTestId(`parameter-input-${name}`).click();
		await this.page
			.locator('.el-select-dropdown__item:visible')
			.getByText(entry, { exact: true })
			.first()
			.click();
	}

	/** Presses Save, with which n8n tests the credential. */
	async save(): Promise<string> {
		return await this.afterTest(async () => {
			await this.dialog.getByTestId('credential-save-button').click();
		});
	}

	/** Presses Retry beside the words of a test that failed. */
	async retry(): Promise<string> {
		return await this.afterTest(async () => {
			await this.dialog.getByRole('button', { name: 'Retry' }).click();
		});
	}

	/** @returns the text of the dialog once a test has ended, with what its banner holds back */
	private async afterTest(press: () => Promise<void>): Promise<string> {
		const tested = this.page.waitForResponse((answer) =>
			answer.url().endsWith('/credentials/test'),
		);
		await press();
		await tested;
		await this.dialog
			.getByText(SUCCESS)
			.or(this.dialog.getByText(FAILURE))
			.filter({ visible: true })
			.first()
			.waitFor();
		const more = this.dialog.getByText('More details').filter({ visible: true });
		if ((await more.count()) > 0) await more.first().click();
		return (await this.dialog.innerText()).replace(/\s+/g, ' ');
	}

	/** The dialog itself, for a picture. */
	get element(): Locator {
		return this.dialog;
	}
}
