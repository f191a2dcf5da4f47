import { ifAdded } from '../../../forms/ifAdded';
import { optionalChoice, text, toggle, wholeNumber } from '../../../forms/parts';

/** What an update may change, by the wire names; what is not added stays as it is. */
export const SETTING_PARTS = {
	appendNumber: ifAdded(
		toggle({
			displayName: 'Append Number',
			name: 'appendNumber',
			description: 'Whether a passphrase ends with a number',
		}),
	),
	appendSpecialChar: ifAdded(
		toggle({
			displayName: 'Append Special Character',
			name: 'appendSpecialCharacter',
			description: 'Whether a passphrase ends with one of the special characters',
		}),
	),
	capitalizeWords: ifAdded(
		toggle({
			displayName: 'Capitalize Words',
			name: 'capitalizeWords',
			description: 'Whether the words of a passphrase begin with a capital letter',
		}),
	),
	includeDigits: ifAdded(
		toggle({
			displayName: 'Include Digits',
			name: 'includeDigits',
			description: 'Whether a classic password holds digits',
		}),
	),
	includeLowercase: ifAdded(
		toggle({
			displayName: 'Include Lowercase Letters',
			name: 'includeLowercase',
			description: 'Whether a classic password holds lowercase letters',
		}),
	),
	includeSpecialChars: ifAdded(
		toggle({
			displayName: 'Include Special Characters',
			name: 'includeSpecialCharacters',
			description: 'Whether a classic password holds special characters',
		}),
	),
	includeUppercase: ifAdded(
		toggle({
			displayName: 'Include Uppercase Letters',
			name: 'includeUppercase',
			description: 'Whether a classic password holds uppercase letters',
		}),
	),
	charCount: ifAdded(
		wholeNumber({
			displayName: 'Length',
			name: 'length',
			description: 'How many characters a classic password has',
			default: 14,
			from: 8,
			to: 256,
		}),
	),
	separator: ifAdded(
		text({
			displayName: 'Separator',
			name: 'separator',
			description: 'What stands between the words of a passphrase, at most five characters',
			default: '-',
		}),
	),
	specialCharSet: ifAdded(
		text({
			displayName: 'Special Characters',
			name: 'specialCharacters',
			description: 'The special characters to take from: any of !@#$%^&*()-_=+/',
			placeholder: 'e.g. $%&*#',
		}),
	),
	passwordType: optionalChoice({
		displayName: 'Type',
		name: 'passwordType',
		description: 'What kind of passwords CIPP makes',
		options: [
			{ name: 'Classic', value: 'Classic', description: 'Letters, digits and special characters' },
			{ name: 'Passphrase', value: 'Passphrase', description: 'Words' },
		],
		default: 'Classic',
	}),
	wordCount: ifAdded(
		wholeNumber({
			displayName: 'Words',
			name: 'words',
			description: 'How many words a passphrase has',
			default: 4,
			from: 3,
			to: 10,
		}),
	),
};
