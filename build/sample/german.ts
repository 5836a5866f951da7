import type { Voice } from './voice';

const words = {
  tag: ['Montag', 'Donnerstag', 'Freitag', 'Sonntag', 'Dienstag'],
  wann: ['heute früh', 'am Abend', 'auf dem Heimweg', 'in der Straßenbahn', 'beim Abwasch', 'kurz vor dem Einschlafen', 'zwischen zwei Gesprächen'],
  ort: ['am See', 'in der Küche', 'auf dem Steg', 'im Park', 'auf dem Balkon', 'am Hafen', 'in der Bücherei', 'bei Großmutter', 'im Schrebergarten', 'auf der Fähre', 'am Müggelsee', 'in Überlingen'],
  gefühl: ['Angst', 'Sehnsucht', 'Wut', 'Erleichterung', 'Scham', 'Traurigkeit', 'so etwas wie Freude', 'Heimweh', 'Zärtlichkeit'],
  wer: ['Lena', 'Jörg', 'meine Schwester', 'Mutter', 'Frau Weiß', 'Björn', 'Tante Käthe'],
  tat: ['Suppe gekocht', 'die Fenster geputzt', 'lange gelesen', 'die Fotos sortiert', 'das Rad geölt', 'den Brief noch einmal weggelegt', 'Pflaumenkuchen gebacken', 'die Tomaten gegossen'],
} as const;

const sentences = [
  'Ich habe {tat} und dann {tat}.', 'Es fiel mir {wann} auf.', 'Da war {gefühl}, und darunter {gefühl}.', '{wer} hat angerufen, wir haben lange geredet.', 'Ich saß {ort} und habe nichts getan.', 'Es war still, und das war gut so.', 'Ich muss das heute nicht entscheiden.',
  'Am {tag} sieht es anders aus.', 'Es tut weh, und *es darf wehtun*.', 'Ich schreibe es auf, damit ich es nicht tragen muss.', 'Draußen regnete es große Tropfen.', 'Ich weiß inzwischen, wie das geht.', 'Für eine Weile habe ich es ganz vergessen.', 'Vielleicht ist das schon alles.',
];

const session = {
  titles: ['Nach der Stunde', 'Auf der Straße danach', 'Was er gesagt hat', 'Fünfzig Minuten', 'Der Name der Straße'],
  sentences: [
    'Die Stunde war leichter, als ich befürchtet hatte.', 'Er wusste den Namen der Straße noch.', 'M hat gesagt, dass {gefühl} dabei sein darf.', 'Wir haben lange geschwiegen, und es war nicht leer.', 'Er hat sich nicht verteidigt.', 'Wir sprachen darüber, was {wer} gesagt hatte.', 'Danach saß ich noch {ort}.',
    'Ich habe es laut gesagt, und meine Stimme hat gehalten.', 'Er fragte, wie es dort gerochen hat.', 'Wir waren gerade erst angekommen, da war die Zeit um.', 'Ich bin gegangen, ohne mich umzudrehen.',
  ],
  quotes: ['„Sie müssen hier nicht fertig sein, wenn Sie kommen.“', '„Ich habe an Sie gedacht, als ich das las.“', '„Wir haben Zeit.“'],
  items: ['der Traum', 'die Rechnung', 'was {wer} gesagt hat', 'die Ferien'],
  people: ['M'], tags: ['Stunde', 'session', 'touchstone'], feelings: ['held', 'steady', 'tender', 'unsure'],
};

const waiting = {
  titles: ['Abgeschickt', 'Noch keine Antwort', 'Am Wasser', 'Wieder im Kreis', 'Drei Tage ohne nachzusehen', 'Über den Brief'],
  sentences: [
    'Der Brief ist weg, und ich kann ihn nicht mehr ändern.', 'Ich habe nicht nachgesehen, nicht einmal {wann}.', 'Der alte Gedanke kam: Er hat genug von mir.', 'Tatsache ist, dass er am {tag} da sein wird.', 'Es begann mit einem Komma und wurde größer.', 'Ich kenne diesen Kreis, er führt nirgendwohin.', 'Der See war glatt, und ich bin bis zur Boje geschwommen.', 'Ich habe seine Stimme dabei, mit der kleinen Pause.',
    'Das Warten lässt sich aushalten, stellt sich heraus.', 'Es kommt auf die Liste für {tag}.', '{wer} hat mich abgelenkt, ohne es zu wissen.', 'Das Gefühl sagt viel, wenn der Tag lang ist.',
  ],
  quotes: ['„Danke für den Brief. Ich lese ihn langsam.“', 'Nur schnell nachsehen, ob er noch da ist.', '„Drei Wochen sind lang. Sie wissen, wie das geht.“'],
  items: ['nicht noch einmal lesen', 'zum See', '{wer} anrufen', 'erst hier aufschreiben'],
  people: ['M', 'Jörg'], tags: ['Brief', 'time apart', 'rumination'], feelings: ['uneasy', 'longing', 'calm', 'lonely'],
};

export const german: Voice = { topics: [session, waiting], sentences, words, lists: ['Für Donnerstag:', 'Was geholfen hat:'], gap: ' ' };
