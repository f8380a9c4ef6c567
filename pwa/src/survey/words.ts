/** What the page itself says. A questionnaire in another language than English keeps Dutch buttons. */
const nl = {
  title: (expert: string) => `Hoe was de hulp van ${expert}?`,
  yearly: (partnership: string) => `Hoe tevreden ben je over ${partnership}?`,
  topic: (name: string) => `Wat vind je van: ${name}?`,
  trajecten: (n: number) => `${n} trajecten`,
  schools: (n: number) => `${n} scholen`,
  of: 'van',
  about: (domain: string, school: string, month: string) =>
    `${domain ? `${domain}, ` : ''}bij ${school}, begonnen in ${month}`,
  short: (many: string) =>
    `Twee minuten. Schrijf geen namen. Vertrouwelijk: je cijfers tellen alleen mee in gemiddelden van minstens ${many}.`,
  who: 'Wie ziet wat?',
  whoText: (yearly: boolean, many: string) => [
    `Je cijfers: ${yearly ? 'de manager ziet' : 'de expert en de manager zien'} ze alleen samengevoegd, als er antwoorden zijn van minstens ${many}.`,
    `Wat je zelf schrijft: alleen de manager leest het, tussen de antwoorden van andere scholen, in willekeurige volgorde en zonder afzender of datum.${yearly ? '' : ' De manager mag een tekst doorgeven aan de expert.'}`,
    'Het is vertrouwelijk, niet anoniem: het samenwerkingsverband weet dat jouw school is gevraagd en of er is geantwoord.',
    'Na het versturen kan niemand jouw antwoorden nog terugvinden, ook wij niet. Wil je iets veranderen of verwijderen, doe dat dus ervoor.',
  ],
  step: (now: number, all: number) => `Stap ${now} van ${all}`,
  next: 'Volgende',
  back: 'Vorige',
  send: 'Verstuur',
  sending: 'Je antwoorden worden verstuurd.',
  unknown: 'Weet niet',
  several: 'Meer antwoorden mogen',
  optional: 'Mag leeg blijven',
  faces: ['Helemaal niet', 'Niet zo', 'Gaat wel', 'Goed', 'Heel goed'],
  low: '1 is heel slecht',
  high: '10 is heel goed',
  kept: 'Bewaard',
  merged: 'Op een andere plek is ook iets ingevuld. Dat staat er nu bij. Kijk het even na.',
  onDevice: 'Geen verbinding. Je antwoorden staan op dit toestel.',
  waiting:
    'Er is nog geen verbinding. Je antwoorden staan op dit toestel en gaan vanzelf weg zodra het kan. Laat deze pagina open, of open de link later nog eens.',
  nothing: 'Je hebt nog niets ingevuld. Geef minstens één antwoord.',
  failed: 'Versturen lukte niet. Je antwoorden zijn bewaard. Probeer het straks nog eens.',
  thanks: 'Dank je wel',
  thanksText: 'Je antwoorden zijn verstuurd. Je kunt deze pagina sluiten.',
  thanksSafe: 'Ze staan niet meer op dit toestel. Niemand kan terugvinden welke antwoorden van jou zijn.',
  sentElsewhere: 'Deze vragenlijst is al verstuurd, op een andere plek. Je hoeft niets meer te doen.',
  sentWritten:
    'Dit stond hier nog. Het hoort misschien niet bij wat is verstuurd. Kopieer het als je het wilt bewaren: het staat niet meer op dit toestel.',
  gone: 'Deze link werkt niet (meer)',
  goneText:
    'Open de link uit de mail nog een keer, of kopieer hem helemaal. Een vragenlijst sluit na ongeveer vier weken. Wil je toch iets vertellen? Bel of mail je procesbegeleider.',
  goneWritten:
    'Dit schreef je, en het is niet verstuurd. Kopieer het als je het wilt bewaren: het staat niet meer op dit toestel.',
  offline: 'Geen verbinding',
  offlineText: 'De vragenlijst komt zodra je verbinding hebt.',
  again: 'Probeer opnieuw',
  forget: 'Verwijder mijn uitnodiging en wat ik invulde',
  forgetSure: 'Weet je het zeker? Je kunt dan niet meer antwoorden en krijgt hierover geen mail meer.',
  forgetYes: 'Ja, verwijder alles',
  forgetNo: 'Toch niet',
  forgotten: 'Alles is verwijderd',
  forgottenText: 'Je uitnodiging en wat je invulde zijn weg. Je krijgt hierover geen mail meer.',
  personal: 'Dit lijkt op een gegeven van een persoon. Haal het weg: een leerling blijft anoniem.',
  named: 'Hier lijkt een naam of adres te staan. Haal het weg: een leerling blijft anoniem.',
  call: 'Bel mij (niet vertrouwelijk)',
  callText: (about: string) =>
    `Wil je praten over ${about || 'deze vragenlijst'}? Je naam en nummer gaan meteen naar de procesbegeleider, los van de vragenlijst.`,
  callTraject: 'het traject',
  callName: 'Je naam',
  callPhone: 'Telefoonnummer',
  callAbout: 'Waarover? (mag leeg blijven)',
  callSend: 'Vraag om een telefoontje',
  callDone: 'De procesbegeleider weet het en belt je.',
  callNameWrong: 'Vul je naam in.',
  callPhoneWrong: 'Vul een telefoonnummer in, zoals 06 12345678.',
  callLong: 'Maak dit korter.',
  callWaiting: 'Hierover wachten al drie vragen om te bellen. De procesbegeleider weet het.',
  callFailed: 'Dat lukte niet. Probeer het opnieuw als je verbinding hebt.',
};

export type Language = typeof nl;

const en: Language = {
  title: (expert) => `How was the support by ${expert}?`,
  yearly: (partnership) => `How satisfied are you with ${partnership}?`,
  topic: (name) => `What do you think of: ${name}?`,
  trajecten: (n) => `${n} trajectories`,
  schools: (n) => `${n} schools`,
  of: 'of',
  about: (domain, school, month) => `${domain ? `${domain}, ` : ''}at ${school}, started in ${month}`,
  short: (many) =>
    `Two minutes. Do not write names. Confidential: your marks only count in averages of at least ${many}.`,
  who: 'Who sees what?',
  whoText: (yearly, many) => [
    `Your marks: ${yearly ? 'the manager only sees' : 'the expert and the manager only see'} them put together, once there are answers of at least ${many}.`,
    `What you write: only the manager reads it, among the answers of other schools, in random order and without sender or date.${yearly ? '' : ' The manager may pass a text on to the expert.'}`,
    'It is confidential, not anonymous: the partnership knows that your school was asked and whether it answered.',
    'After sending nobody can find your answers any more, neither can we. If you want to change or delete something, do so before.',
  ],
  step: (now, all) => `Step ${now} of ${all}`,
  next: 'Next',
  back: 'Back',
  send: 'Send',
  sending: 'Your answers are being sent.',
  unknown: 'I do not know',
  several: 'More than one answer is fine',
  optional: 'May stay empty',
  faces: ['Not at all', 'Not really', 'Fair', 'Well', 'Very well'],
  low: '1 is very bad',
  high: '10 is very good',
  kept: 'Saved',
  merged: 'Something was filled in elsewhere too. It is here now as well. Please have a look.',
  onDevice: 'No connection. Your answers are on this device.',
  waiting:
    'There is no connection yet. Your answers are on this device and will be sent as soon as possible. Leave this page open, or open the link again later.',
  nothing: 'You have not filled in anything yet. Give at least one answer.',
  failed: 'Sending did not work. Your answers are saved. Try again in a moment.',
  thanks: 'Thank you',
  thanksText: 'Your answers have been sent. You can close this page.',
  thanksSafe: 'They are no longer on this device. Nobody can find out which answers are yours.',
  sentElsewhere: 'This questionnaire was already sent, from another place. There is nothing left to do.',
  sentWritten:
    'This was still here. It may not be part of what was sent. Copy it if you want to keep it: it is no longer on this device.',
  gone: 'This link does not work (any more)',
  goneText:
    'Open the link in the mail once more, or copy all of it. A questionnaire closes after about four weeks. Do you still want to tell us something? Call or mail your facilitator.',
  goneWritten:
    'You wrote this, and it was not sent. Copy it if you want to keep it: it is no longer on this device.',
  offline: 'No connection',
  offlineText: 'The questionnaire will come as soon as you have a connection.',
  again: 'Try again',
  forget: 'Delete my invitation and what I filled in',
  forgetSure: 'Are you sure? You cannot answer any more then, and will get no more mail about this.',
  forgetYes: 'Yes, delete everything',
  forgetNo: 'No, keep it',
  forgotten: 'Everything is deleted',
  forgottenText: 'Your invitation and what you filled in are gone. You will get no more mail about this.',
  personal: 'This looks like data of a person. Remove it: a pupil stays anonymous.',
  named: 'A name or an address seems to stand here. Remove it: a pupil stays anonymous.',
  call: 'Call me (not confidential)',
  callText: (about) =>
    `Would you like to talk about ${about || 'this questionnaire'}? Your name and number go to the facilitator at once, apart from the questionnaire.`,
  callTraject: 'the trajectory',
  callName: 'Your name',
  callPhone: 'Telephone number',
  callAbout: 'About what? (may stay empty)',
  callSend: 'Ask for a call',
  callDone: 'The facilitator knows and will call you.',
  callNameWrong: 'Fill in your name.',
  callPhoneWrong: 'Fill in a telephone number, such as 06 12345678.',
  callLong: 'Make this shorter.',
  callWaiting: 'Three requests to call about this wait already. The facilitator knows.',
  callFailed: 'That did not work. Try again when you have a connection.',
};

const languages: Record<string, Language> = { nl, en };

/** The language of the buttons beside questions in this one. */
export const spokenIn = (language: string): string => (language in languages ? language : 'nl');

/** What a language is called in itself: "Türkçe". */
export function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

export const wordsOf = (language: string): Language => languages[language] ?? nl;
