<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The bank&apos;s time: %1</source>
        <translation>Zeit der Bank: %1</translation>
    </message>
    <message>
        <source>The bank gave no time for this figure.</source>
        <translation>Die Bank hat zu diesem Wert keine Zeit angegeben.</translation>
    </message>
    <message>
        <source>Bursar asked: %1</source>
        <comment>a date and time</comment>
        <translation>Abgefragt von Bursar: %1</translation>
    </message>
    <message>
        <source>Newest posting: %1</source>
        <translation>Neueste Buchung: %1</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <comment>mark on an account</comment>
        <translation>Nicht mehr freigegeben</translation>
    </message>
    <message>
        <source>This account is no longer part of what you share. Its history stays here.</source>
        <translation>Dieses Konto gehört nicht mehr zu dem, was Sie freigeben. Sein Verlauf bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>mark on an account whose last reading failed</comment>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>%1, may be out of date</source>
        <comment>age of a balance, spoken</comment>
        <translation>%1, möglicherweise veraltet</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Verfügbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>balances that a total leaves out</comment>
        <translation>
            <numerusform>%n unbekannt, nicht mitgezählt</numerusform>
            <numerusform>%n unbekannt, nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an account</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: which of several balances is shown</comment>
        <translation>Saldoart</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column: the age of a balance</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>By institution</source>
        <comment>order of the accounts</comment>
        <translation>Nach Institut</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>order of the accounts</comment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>Reihenfolge der Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page&apos;s title</comment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank left out: %1. What came is shown; Bursar asks for the rest at the next refresh.</source>
        <comment>names of accounts</comment>
        <translation>Die Bank hat ausgelassen: %1. Was ankam, wird angezeigt; den Rest fragt Bursar bei der nächsten Aktualisierung ab.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Ihre Konten werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>Die ersten erscheinen gleich.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Link a bank, a card or a broker. You sign in on its own page; Bursar never sees your password.</source>
        <translation>Verbinden Sie eine Bank, eine Karte oder einen Broker. Sie melden sich auf der Seite des Instituts an; Bursar sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>No accounts to show</source>
        <translation>Keine Konten vorhanden</translation>
    </message>
    <message>
        <source>The institutions that you linked share no account with Bursar.</source>
        <translation>Die verbundenen Institute geben für Bursar kein Konto frei.</translation>
    </message>
    <message>
        <source>Unlinked institution</source>
        <translation>Getrenntes Institut</translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <comment>kind of account</comment>
        <translation>Giro- und Sparkonten</translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>kind of account</comment>
        <translation>Kredite</translation>
    </message>
    <message>
        <source>Cards and credit lines</source>
        <comment>kind of account</comment>
        <translation>Karten und Kreditlinien</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of account</comment>
        <translation>Geldanlagen</translation>
    </message>
    <message>
        <source>Insurance</source>
        <comment>kind of account</comment>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Annuities</source>
        <comment>kind of account</comment>
        <translation>Rentenversicherungen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <comment>kind of account</comment>
        <translation>Sonstige Konten</translation>
    </message>
    <message>
        <source>Not given by the bank</source>
        <comment>which balance is shown</comment>
        <translation>Von der Bank nicht angegeben</translation>
    </message>
    <message>
        <source>Current balance</source>
        <comment>which balance is shown</comment>
        <translation>Aktueller Saldo</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <comment>which balance is shown: the principal</comment>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Market value</source>
        <comment>which balance is shown</comment>
        <translation>Marktwert</translation>
    </message>
    <message>
        <source>Available balance</source>
        <comment>which balance is shown</comment>
        <translation>Verfügbarer Saldo</translation>
    </message>
    <message>
        <source>Surrender value</source>
        <comment>which balance is shown</comment>
        <translation>Rückkaufswert</translation>
    </message>
    <message>
        <source>Unnamed account</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <comment>total of all accounts in one currency</comment>
        <translation>Nettovermögen, %1</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>unbekannte Währung</translation>
    </message>
    <message>
        <source>You own</source>
        <translation>Sie besitzen</translation>
    </message>
    <message>
        <source>You owe</source>
        <translation>Sie schulden</translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) unknown, not counted</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>%n Saldo unbekannt, nicht mitgezählt</numerusform>
            <numerusform>%n Salden unbekannt, nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its transactions</source>
        <translation>Umsätze anzeigen</translation>
    </message>
    <message>
        <source>Choose an account to see all of it.</source>
        <translation>Wählen Sie ein Konto, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Einzelheiten zum Konto</translation>
    </message>
    <message>
        <source>%1 old: may be out of date</source>
        <comment>age of a balance</comment>
        <translation>%1 alt: vielleicht überholt</translation>
    </message>
    <message>
        <source>The access was revoked. What was read until then stays here.</source>
        <translation>Der Zugriff ist widerrufen. Was bis dahin gelesen wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>The access is being revoked. Nothing is read any more.</source>
        <translation>Der Zugriff wird gerade widerrufen. Es wird nichts mehr gelesen.</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <translation>Beim letzten Mal nicht gelesen</translation>
    </message>
    <message>
        <source>Current balance</source>
        <translation>Aktueller Saldo</translation>
    </message>
    <message>
        <source>Principal balance</source>
        <translation>Restschuld</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>Marktwert</translation>
    </message>
    <message>
        <source>Surrender value</source>
        <translation>Rückkaufswert</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Verfügbarer Saldo</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>Verfügbarer Kredit</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditrahmen</translation>
    </message>
    <message>
        <source>Available cash</source>
        <translation>Verfügbares Bargeld</translation>
    </message>
    <message>
        <source>Cash advance limit</source>
        <translation>Rahmen für Bargeldabhebungen</translation>
    </message>
    <message>
        <source>Margin balance</source>
        <translation>Wertpapierkredit</translation>
    </message>
    <message>
        <source>Short balance</source>
        <translation>Saldo der Leerverkäufe</translation>
    </message>
    <message>
        <source>Rollover amount</source>
        <translation>Übertragener Betrag</translation>
    </message>
    <message>
        <source>Change today</source>
        <translation>Veränderung heute</translation>
    </message>
    <message>
        <source>Change today, in percent</source>
        <translation>Veränderung heute in Prozent</translation>
    </message>
    <message>
        <source>Balance at the start of the day</source>
        <translation>Saldo zu Tagesbeginn</translation>
    </message>
    <message>
        <source>Payoff amount</source>
        <translation>Ablösebetrag</translation>
    </message>
    <message>
        <source>Original principal</source>
        <translation>Ursprüngliche Darlehenssumme</translation>
    </message>
    <message>
        <source>Escrow balance</source>
        <translation>Saldo des Treuhandkontos</translation>
    </message>
    <message>
        <source>Last statement balance</source>
        <translation>Saldo des letzten Auszugs</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Letzter Auszug</translation>
    </message>
    <message>
        <source>Rewards balance</source>
        <translation>Bonusguthaben</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Gesammelte Punkte</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>Eingelöste Punkte</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Nächste Zahlung</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>Mindestzahlung</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Last paid on</source>
        <translation>Zuletzt gezahlt am</translation>
    </message>
    <message>
        <source>Finance charges</source>
        <translation>Finanzierungskosten</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt wird</translation>
    </message>
    <message>
        <source>Payments begin</source>
        <translation>Zahlungen beginnen</translation>
    </message>
    <message>
        <source>Payments end</source>
        <translation>Zahlungen enden</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Anzahl der Zahlungen</translation>
    </message>
    <message>
        <source>Increase each year</source>
        <translation>Jährliche Erhöhung</translation>
    </message>
    <message>
        <source>Kind of increase</source>
        <translation>Art der Erhöhung</translation>
    </message>
    <message>
        <source>Guaranteed period</source>
        <translation>Garantiezeit</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Premium is paid</source>
        <translation>Beitrag wird gezahlt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Versicherungssumme</translation>
    </message>
    <message>
        <source>Policy began</source>
        <translation>Vertragsbeginn</translation>
    </message>
    <message>
        <source>Policy ends</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>Annual percentage yield</source>
        <translation>Effektiver Jahresertrag</translation>
    </message>
    <message>
        <source>Kind of rate</source>
        <translation>Art des Zinses</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Zinssatz vom</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>Zinssatz davor</translation>
    </message>
    <message>
        <source>APR for purchases</source>
        <translation>Jahreszins für Einkäufe</translation>
    </message>
    <message>
        <source>APR for cash advances</source>
        <translation>Jahreszins für Bargeld</translation>
    </message>
    <message>
        <source>Interest this year</source>
        <translation>Zinsen dieses Jahr</translation>
    </message>
    <message>
        <source>Interest paid this year</source>
        <translation>Gezahlte Zinsen dieses Jahr</translation>
    </message>
    <message>
        <source>Compounded</source>
        <translation>Verzinst</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>Fällig zum</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gerechnet in</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>Wertgrundlage</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>Planjahr</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Margin trading</source>
        <translation>Handel auf Kredit</translation>
    </message>
    <message>
        <source>Option trading</source>
        <translation>Optionshandel</translation>
    </message>
    <message>
        <source>Check writing</source>
        <translation>Schecks ausstellen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number on checks</source>
        <translation>Nummer auf Schecks</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Ursprüngliche Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Überweisungen herein</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Überweisungen hinaus</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Bewegung</translation>
    </message>
    <message>
        <source>Transactions included</source>
        <translation>Umsätze enthalten</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Wird eröffnet</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Abbezahlt</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Im Guthaben</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>Was Sie besitzen</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>Was Sie schulden</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Veränderlich</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Zweimal im Monat</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteilen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>20 years</source>
        <translation>20 Jahre</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30 Jahre</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Sparkonto</translation>
    </message>
    <message>
        <source>Certificate of deposit</source>
        <translation>Festgeld</translation>
    </message>
    <message>
        <source>Money market</source>
        <translation>Geldmarktkonto</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>Treuhandkonto</translation>
    </message>
    <message>
        <source>Commercial deposit</source>
        <translation>Geschäftskonto</translation>
    </message>
    <message>
        <source>Other deposit</source>
        <translation>Anderes Einlagenkonto</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>Autokredit</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hypothek</translation>
    </message>
    <message>
        <source>Home equity loan</source>
        <translation>Immobilienkredit</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Studienkredit</translation>
    </message>
    <message>
        <source>Personal loan</source>
        <translation>Privatkredit</translation>
    </message>
    <message>
        <source>Commercial loan</source>
        <translation>Geschäftskredit</translation>
    </message>
    <message>
        <source>Installment loan</source>
        <translation>Ratenkredit</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>Charge-Karte</translation>
    </message>
    <message>
        <source>Line of credit</source>
        <translation>Kreditlinie</translation>
    </message>
    <message>
        <source>Home equity line of credit</source>
        <translation>Kreditlinie auf die Immobilie</translation>
    </message>
    <message>
        <source>Commercial line of credit</source>
        <translation>Geschäftliche Kreditlinie</translation>
    </message>
    <message>
        <source>Brokerage</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Treuhandvermögen</translation>
    </message>
    <message>
        <source>Taxable account</source>
        <translation>Steuerpflichtiges Konto</translation>
    </message>
    <message>
        <source>Annuity</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Fixed annuity</source>
        <translation>Feste Rente</translation>
    </message>
    <message>
        <source>Variable annuity</source>
        <translation>Veränderliche Rente</translation>
    </message>
    <message>
        <source>Long-term disability</source>
        <translation>Langfristige Berufsunfähigkeit</translation>
    </message>
    <message>
        <source>Short-term disability</source>
        <translation>Kurzfristige Berufsunfähigkeit</translation>
    </message>
    <message>
        <source>Universal life insurance</source>
        <translation>Flexible Lebensversicherung</translation>
    </message>
    <message>
        <source>Whole life insurance</source>
        <translation>Lebenslange Versicherung</translation>
    </message>
    <message>
        <source>Term life insurance</source>
        <translation>Risikolebensversicherung</translation>
    </message>
    <message>
        <source>Prepaid account</source>
        <translation>Guthabenkonto</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (as sent)</source>
        <comment>a rate that is a percentage or a fraction</comment>
        <translation>%1 (wie gesendet)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>length of a term</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Payments and dues</source>
        <translation>Zahlungen und Fälligkeiten</translation>
    </message>
    <message>
        <source>Rates and terms</source>
        <translation>Zinsen und Bedingungen</translation>
    </message>
    <message>
        <source>More from the bank</source>
        <translation>Mehr von der Bank</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>the transactions of an account</comment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, back to the first</source>
        <comment>number of transactions</comment>
        <translation>%1, zurück bis zum ersten</translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <comment>number of transactions, day</comment>
        <translation>%1, zurück bis %2</translation>
    </message>
    <message>
        <source>How fresh this is</source>
        <translation>Wie aktuell das ist</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when Bursar asked for something</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Bursar asked</source>
        <translation>Bursar fragte</translation>
    </message>
    <message>
        <source>The bank&apos;s time</source>
        <translation>Zeit der Bank</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the bank&apos;s time</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Newest posting</source>
        <translation>Neueste Buchung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>newest posting of an account</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>Alles, was die Bank gesendet hat</translation>
    </message>
    <message>
        <source>Account holders</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Ask the bank again</source>
        <translation>Die Bank noch einmal fragen</translation>
    </message>
    <message>
        <source>Renew the access…</source>
        <translation>Zugriff erneuern …</translation>
    </message>
    <message>
        <source>The bank names no holder of this account.</source>
        <translation>Die Bank nennt keinen Inhaber dieses Kontos.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Die Bank wird gefragt …</translation>
    </message>
    <message>
        <source>Contact for this account</source>
        <translation>Kontakt für dieses Konto</translation>
    </message>
    <message>
        <source>Who signs in at the bank</source>
        <translation>Wer sich bei der Bank anmeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>of holders</comment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Was</source>
        <comment>before a change</comment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Is now</source>
        <comment>after a change</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Noticed</source>
        <comment>when a change was</comment>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>If you did not change this yourself, ask your bank.</source>
        <translation>Wenn Sie das nicht selbst geändert haben, fragen Sie Ihre Bank.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Authorized user</source>
        <translation>Bevollmächtigter Nutzer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>For the benefit of</source>
        <translation>Zugunsten von</translation>
    </message>
    <message>
        <source>For the benefit of, primary</source>
        <translation>Zugunsten von, erster Inhaber</translation>
    </message>
    <message>
        <source>For the benefit of, primary, joint, restricted</source>
        <translation>Zugunsten von, erster Inhaber, gemeinsam, beschränkt</translation>
    </message>
    <message>
        <source>For the benefit of, secondary</source>
        <translation>Zugunsten von, zweiter Inhaber</translation>
    </message>
    <message>
        <source>For the benefit of, secondary, joint, restricted</source>
        <translation>Zugunsten von, zweiter Inhaber, gemeinsam, beschränkt</translation>
    </message>
    <message>
        <source>For the benefit of, sole owner, restricted</source>
        <translation>Zugunsten von, alleiniger Inhaber, beschränkt</translation>
    </message>
    <message>
        <source>Joint holder</source>
        <translation>Mitinhaber</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Primary holder</source>
        <translation>Erster Inhaber</translation>
    </message>
    <message>
        <source>Primary borrower</source>
        <translation>Erster Kreditnehmer</translation>
    </message>
    <message>
        <source>Primary joint holder</source>
        <translation>Erster Mitinhaber</translation>
    </message>
    <message>
        <source>Primary joint tenant</source>
        <translation>Erster Mitinhaber (Joint Tenant)</translation>
    </message>
    <message>
        <source>Secondary holder</source>
        <translation>Zweiter Inhaber</translation>
    </message>
    <message>
        <source>Secondary borrower</source>
        <translation>Zweiter Kreditnehmer</translation>
    </message>
    <message>
        <source>Secondary joint holder</source>
        <translation>Zweiter Mitinhaber</translation>
    </message>
    <message>
        <source>Secondary joint tenant</source>
        <translation>Zweiter Mitinhaber (Joint Tenant)</translation>
    </message>
    <message>
        <source>Sole owner</source>
        <translation>Alleiniger Inhaber</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Treuhänder</translation>
    </message>
    <message>
        <source>Held for a minor (UTMA)</source>
        <translation>Für ein Kind gehalten (UTMA)</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Wohnanschrift</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Geschäftsanschrift</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <comment>its type</comment>
        <translation>Anschrift (%1)</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>Telefon zu Hause</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Telefon bei der Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <comment>its type</comment>
        <translation>Telefon (%1)</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>of an account</comment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of somebody</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registered agents</source>
        <translation>Eingetragene Vertreter</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, somebody&apos;s name</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what was, before a change</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>none any more</source>
        <comment>what is, after a change</comment>
        <translation>keine Angabe mehr</translation>
    </message>
    <message>
        <source>Payment numbers</source>
        <translation>Zahlungsnummern</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The bank names no way to pay to or from this account.</source>
        <translation>Die Bank nennt keinen Weg, auf dieses Konto oder von ihm zu zahlen.</translation>
    </message>
    <message>
        <source>A token stands for the account&apos;s own number, which the bank does not give.</source>
        <translation>Ein Token steht für die eigentliche Kontonummer, die die Bank nicht nennt.</translation>
    </message>
    <message>
        <source>A token stands for the account&apos;s own number, which ends in %1 and which the bank does not give.</source>
        <translation>Ein Token steht für die eigentliche Kontonummer, die auf %1 endet und die die Bank nicht nennt.</translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation>Bankleitzahl (Routing Number)</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Nummern zeigen</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Nummern verbergen</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so are these.</source>
        <translation>Beträge sind verborgen, diese Nummern auch.</translation>
    </message>
    <message>
        <source>Asks the bank for them; shown for 30 seconds.</source>
        <translation>Fragt die Bank danach; 30 Sekunden lang zu sehen.</translation>
    </message>
    <message>
        <source>Sign in again to ask the bank for them.</source>
        <translation>Melden Sie sich erneut an, um die Bank danach zu fragen.</translation>
    </message>
    <message>
        <source>The bank gives other numbers than before: look at them, and copy again.</source>
        <translation>Die Bank nennt andere Nummern als bisher: Sehen Sie sie an und kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.</translation>
    </message>
    <message>
        <source>ACH</source>
        <comment>payment network</comment>
        <translation>ACH</translation>
    </message>
    <message>
        <source>RTP, real-time payments</source>
        <comment>payment network</comment>
        <translation>RTP, Echtzeitzahlungen</translation>
    </message>
    <message>
        <source>FedNow, instant payments</source>
        <comment>payment network</comment>
        <translation>FedNow, Sofortzahlungen</translation>
    </message>
    <message>
        <source>Fedwire, wire transfers</source>
        <comment>payment network</comment>
        <translation>Fedwire, Überweisungen</translation>
    </message>
    <message>
        <source>CHIPS, wire transfers</source>
        <comment>payment network</comment>
        <translation>CHIPS, Überweisungen</translation>
    </message>
    <message>
        <source>ACSS, Canada</source>
        <comment>payment network</comment>
        <translation>ACSS, Kanada</translation>
    </message>
    <message>
        <source>LVTS, Canada</source>
        <comment>payment network</comment>
        <translation>LVTS, Kanada</translation>
    </message>
    <message>
        <source>Network not named</source>
        <comment>payment network</comment>
        <translation>Zahlungsnetz nicht genannt</translation>
    </message>
    <message>
        <source>to and from this account</source>
        <comment>payments</comment>
        <translation>auf dieses Konto und von ihm</translation>
    </message>
    <message>
        <source>to this account</source>
        <comment>payments</comment>
        <translation>auf dieses Konto</translation>
    </message>
    <message>
        <source>from this account</source>
        <comment>payments</comment>
        <translation>von diesem Konto</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>payments</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Token for the account number</source>
        <translation>Token für die Kontonummer</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an account, or a token for it: the bank does not say</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Your consent does not cover this: %1.</source>
        <comment>a kind of data</comment>
        <translation>Ihre Zustimmung umfasst das nicht: %1.</translation>
    </message>
    <message>
        <source>The bank does not give this for the account: %1.</source>
        <comment>a kind of data</comment>
        <translation>Die Bank gibt das für dieses Konto nicht: %1.</translation>
    </message>
    <message>
        <source>Not read yet: this comes with the next refresh.</source>
        <translation>Noch nicht gelesen: Das kommt mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>Read on %1: may be out of date.</source>
        <comment>date and time</comment>
        <translation>Gelesen am %1: vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <comment>date and time</comment>
        <translation>Gelesen am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the answer could not be read: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%n Stelle der Antwort war nicht zu lesen: %1.</numerusform>
            <numerusform>%n Stellen der Antwort waren nicht zu lesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>in %n s wieder verborgen</numerusform>
            <numerusform>in %n s wieder verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>of somebody to an account</comment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>Die Bank fragen</translation>
    </message>
    <message>
        <source>What the institution gives</source>
        <translation>Was das Institut gibt</translation>
    </message>
    <message>
        <source>Fields that the bank sends</source>
        <translation>Felder, die die Bank sendet</translation>
    </message>
    <message>
        <source>Fields that it does not send</source>
        <translation>Felder, die sie nicht sendet</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>Kontodaten</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Tax lots</source>
        <translation>Steuerliche Posten</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <translation>Steuerformulare</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether something is granted or offered</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <comment>whether something is granted or offered</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether something is granted or offered</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Granted: %1 · Offered: %2</source>
        <translation>Gewährt: %1 · Angeboten: %2</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>how a product stands</comment>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a product stands</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Never asked</source>
        <comment>how a product stands</comment>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>how a product stands</comment>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Out of date</source>
        <comment>how a product stands</comment>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>how a product stands</comment>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>back to %1</source>
        <comment>a day</comment>
        <translation>zurück bis %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>a date and time</comment>
        <translation>gelesen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <comment>in what a product brought</comment>
        <translation>
            <numerusform>%n Stelle nicht lesbar</numerusform>
            <numerusform>%n Stellen nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <comment>that a product came for</comment>
        <translation>
            <numerusform>%1 von %n Konto</numerusform>
            <numerusform>%1 von %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last full success</source>
        <translation>Letzter voller Erfolg</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>Verknüpft seit</translation>
    </message>
    <message>
        <source>%1, as of</source>
        <comment>a balance&apos;s name</comment>
        <translation>%1, Stand</translation>
    </message>
    <message>
        <source>%1, description</source>
        <comment>a balance&apos;s name</comment>
        <translation>%1, Beschreibung</translation>
    </message>
    <message>
        <source>Twice?</source>
        <comment>mark on an account that two logins seem to have</comment>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>The same account seems to be in another login at this institution. Totals count both until you end one of the two consents and erase its data.</source>
        <translation>Dasselbe Konto scheint in einer anderen Anmeldung bei diesem Institut zu sein. Die Summen zählen beide, bis Sie eine der beiden Einwilligungen beenden und ihre Daten löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) perhaps counted twice</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>%n Konto vielleicht doppelt gezählt</numerusform>
            <numerusform>%n Konten vielleicht doppelt gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Alle zwei Monate</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Military loan</source>
        <translation>Militärkredit</translation>
    </message>
    <message>
        <source>Small business loan</source>
        <translation>Kleinunternehmenskredit</translation>
    </message>
    <message>
        <source>Construction loan</source>
        <translation>Baukredit</translation>
    </message>
    <message>
        <source>Rollover IRA</source>
        <translation>Rollover-IRA</translation>
    </message>
    <message>
        <source>Defined benefit plan</source>
        <translation>Leistungsorientierter Plan</translation>
    </message>
    <message>
        <source>Employee stock purchase plan</source>
        <translation>Mitarbeiteraktienplan</translation>
    </message>
    <message>
        <source>Institutional trust</source>
        <translation>Institutioneller Trust</translation>
    </message>
    <message>
        <source>Nonqualified plan</source>
        <translation>Nicht begünstigter Plan</translation>
    </message>
    <message>
        <source>Commercial investment</source>
        <translation>Gewerbliche Anlage</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>Anlagekonto</translation>
    </message>
    <message>
        <source>Digital assets</source>
        <translation>Digitale Vermögenswerte</translation>
    </message>
    <message>
        <source>Digital wallet</source>
        <translation>Digitale Geldbörse</translation>
    </message>
    <message>
        <source>Deferred profit sharing plan</source>
        <translation>Aufgeschobener Gewinnbeteiligungsplan</translation>
    </message>
    <message>
        <source>Individual pension plan</source>
        <translation>Individueller Pensionsplan</translation>
    </message>
    <message>
        <source>Life income fund</source>
        <translation>Lebenseinkommensfonds</translation>
    </message>
    <message>
        <source>Locked-in retirement account</source>
        <translation>Gebundenes Altersvorsorgekonto</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <comment>a balance&apos;s name</comment>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>%1, original currency</source>
        <comment>a balance&apos;s name</comment>
        <translation>%1, ursprüngliche Währung</translation>
    </message>
    <message>
        <source>%1, exchange rate</source>
        <comment>a balance&apos;s name</comment>
        <translation>%1, Wechselkurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>that a product brought</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not offered for %n</source>
        <comment>accounts of an institution</comment>
        <translation>
            <numerusform>für %n nicht angeboten</numerusform>
            <numerusform>für %n nicht angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of transactions</source>
        <translation>Felder der Buchungen</translation>
    </message>
    <message>
        <source>Fields of positions</source>
        <translation>Felder der Positionen</translation>
    </message>
    <message>
        <source>Account: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>Konto: %1 von %2</translation>
    </message>
    <message>
        <source>transactions: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>Buchungen: %1 von %2</translation>
    </message>
    <message>
        <source>positions: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>Positionen: %1 von %2</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>how many transactions or positions</comment>
        <translation>Angesehen</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <comment>who asked for the data</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who asked for the data</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>what came of a question</comment>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what came of a question</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>what came of a question</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <comment>what came of a question</comment>
        <translation>Um Pause gebeten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>what came of a question</comment>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>what came of a question</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what came of a question</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>what came of a question</comment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>what came of a question</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The bank answered, but left something out.</source>
        <translation>Die Bank hat geantwortet, aber etwas ausgelassen.</translation>
    </message>
    <message>
        <source>The bank answered.</source>
        <translation>Die Bank hat geantwortet.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>which consent</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a consent; a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Erased institution</source>
        <translation>Gelöschtes Institut</translation>
    </message>
    <message>
        <source>Search in paths and request ids</source>
        <translation>In Pfaden und Anfragekennungen suchen</translation>
    </message>
    <message>
        <source>Path or request id</source>
        <translation>Pfad oder Kennung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: all filters</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a stretch of time</comment>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what came of questions</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>what came of questions</comment>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who asked for the data: you or the schedule</comment>
        <translation>Alle Fragenden</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle Institute</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>Alle Einwilligungen</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>an entry of the ledger</comment>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the ledger</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>column of the ledger</comment>
        <translation>Institut</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>column of the ledger</comment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column of the ledger: the kind of data</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>column of the ledger: the path</comment>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the ledger: who asked</comment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of the ledger</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column of the ledger</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of the ledger: of the answer</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Show or hide the details of an access</source>
        <translation>Einzelheiten eines Zugriffs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: of the ledger</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets…</source>
        <translation>Als CSV, für Tabellenprogramme …</translation>
    </message>
    <message>
        <source>As JSON Lines, for programs…</source>
        <translation>Als JSON Lines, für Programme …</translation>
    </message>
    <message>
        <source>The record of accesses is broken</source>
        <translation>Das Zugriffsprotokoll ist beschädigt</translation>
    </message>
    <message>
        <source>From entry %1 on it is not as Bursar wrote it: something was changed, removed or added. What stands before it can be relied on.</source>
        <translation>Ab Eintrag %1 ist es nicht mehr so, wie Bursar es geschrieben hat: Etwas wurde geändert, entfernt oder hinzugefügt. Auf das, was davor steht, ist Verlass.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>The record of accesses could not be read</source>
        <translation>Das Zugriffsprotokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2 entries</source>
        <translation>Exportiere … %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <comment>a count; a file&apos;s name</comment>
        <translation>%1 Einträge stehen in %2.</translation>
    </message>
    <message>
        <source>The chain was checked first: it is broken at entry %1.</source>
        <translation>Die Kette wurde zuvor geprüft: Sie ist bei Eintrag %1 unterbrochen.</translation>
    </message>
    <message>
        <source>The chain was checked first: it is unbroken.</source>
        <translation>Die Kette wurde zuvor geprüft: Sie ist lückenlos.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No file was written</source>
        <translation>Es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Who read what of your data, when and why</source>
        <translation>Wer was von Ihren Daten gelesen hat, wann und warum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries shown, entries in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>What is recorded is still there; it could not be read just now.</source>
        <translation>Was aufgezeichnet ist, ist noch da; es konnte nur gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lese das Protokoll …</translation>
    </message>
    <message>
        <source>No access fits these filters</source>
        <translation>Kein Zugriff passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Each time Bursar reads something of yours at a bank it is written down here: when, what, and whether you or the schedule asked.</source>
        <translation>Jedes Mal, wenn Bursar bei einer Bank etwas von Ihnen liest, steht es hier: wann, was, und ob Sie oder der Zeitplan gefragt haben.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accesses to your data</source>
        <translation>Zugriffe auf Ihre Daten</translation>
    </message>
    <message>
        <source>Checking the record… %1 entries so far</source>
        <translation>Prüfe das Protokoll … bisher %1 Einträge</translation>
    </message>
    <message>
        <source>The record is broken at entry %1. The %2 entries before it are as they were written.</source>
        <translation>Das Protokoll ist bei Eintrag %1 unterbrochen. Die %2 Einträge davor sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The record could not be checked. %1</source>
        <comment>an error&apos;s sentence</comment>
        <translation>Das Protokoll konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>The record has not been checked yet.</source>
        <translation>Das Protokoll wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Checked %1 entries, unbroken · %2</source>
        <comment>a count; a date and time</comment>
        <translation>%1 Einträge geprüft, lückenlos · %2</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>the ledger&apos;s chain</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Looks at each entry&apos;s seal: a change, a removal, a swap and a cut at the end are all found.</source>
        <translation>Sieht sich das Siegel jedes Eintrags an: Änderung, Entfernung, Vertauschung und ein Abschneiden am Ende werden gefunden.</translation>
    </message>
    <message>
        <source>not known whether granted</source>
        <translation>nicht bekannt, ob gewährt</translation>
    </message>
    <message>
        <source>There is no record of what was granted.</source>
        <translation>Es ist nicht aufgezeichnet, was gewährt wurde.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht gewährt</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>a date and time</comment>
        <translation>Zuletzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data came although the record does not list them as granted.</source>
        <translation>
            <numerusform>Eine Art von Daten kam, obwohl sie nicht als gewährt aufgezeichnet ist.</numerusform>
            <numerusform>%n Arten von Daten kamen, obwohl sie nicht als gewährt aufgezeichnet sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data are granted and were never asked for.</source>
        <translation>
            <numerusform>Eine Art von Daten ist gewährt und wurde nie abgefragt.</numerusform>
            <numerusform>%n Arten von Daten sind gewährt und wurden nie abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is granted was asked for.</source>
        <translation>Alles, was gewährt ist, wurde auch abgefragt.</translation>
    </message>
    <message>
        <source>Granted, asked for and used</source>
        <translation>Gewährt, abgefragt und genutzt</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>column: was this kind of data granted</comment>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>What the consent allows.</source>
        <translation>Was die Einwilligung erlaubt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>column: how often this kind of data was asked for</comment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>How often Bursar asked for it.</source>
        <translation>Wie oft Bursar danach gefragt hat.</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: how often this kind of data came</comment>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>How often it came.</source>
        <translation>Wie oft es kam.</translation>
    </message>
    <message>
        <source>Granted, but Bursar never asked for it.</source>
        <translation>Gewährt, aber Bursar hat nie danach gefragt.</translation>
    </message>
    <message>
        <source>It came although the record does not list it as granted.</source>
        <translation>Es kam, obwohl es nicht als gewährt aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>never asked for</source>
        <translation>nie abgefragt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfragekennung kopieren</translation>
    </message>
    <message>
        <source>Details of the access</source>
        <translation>Einzelheiten des Zugriffs</translation>
    </message>
    <message>
        <source>Granted, asked for, used</source>
        <translation>Gewährt, abgefragt, genutzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind of data; an institution</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>the path of a call</comment>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who asked</comment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>You, by hand</source>
        <translation>Sie, von Hand</translation>
    </message>
    <message>
        <source>Bursar, on schedule</source>
        <translation>Bursar, nach Zeitplan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of an answer</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>Kennung der Einwilligung</translation>
    </message>
    <message>
        <source>Exact time</source>
        <comment>a moment in UTC</comment>
        <translation>Genaue Zeit</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfragekennung</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>its number in the ledger</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Seal</source>
        <comment>SHA-256 of an entry and the one before</comment>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Show a stretch of time</source>
        <translation>Einen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: these days</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A day, a month or a year, two of them with “..” between, or a stretch such as last-90d. The same words as behind “date:” in the search of transactions.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr, zwei davon mit „..“ dazwischen oder ein Zeitraum wie last-90d. Dieselben Wörter wie hinter „date:“ in der Suche nach Umsätzen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is not a stretch of time.</source>
        <translation>Das ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <comment>what came of a question</comment>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>what came of an entry</comment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>numbers to pay with</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>numbers to pay with</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Something that was done on this computer; what it was has been erased.</source>
        <translation>Etwas, das auf diesem Computer geschah; was es war, ist gelöscht.</translation>
    </message>
    <message>
        <source>You copied a number to the clipboard. The number itself is kept nowhere.</source>
        <translation>Sie haben eine Nummer in die Zwischenablage kopiert. Die Nummer selbst wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>You had the full numbers shown. They themselves are kept nowhere.</source>
        <translation>Sie haben sich die vollen Nummern zeigen lassen. Sie selbst werden nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>asked for: no call</comment>
        <translation>auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln of them erased by you</source>
        <comment>in a chain of entries that is whole</comment>
        <translation>
            <numerusform>die Namen in %Ln davon von Ihnen gelöscht</numerusform>
            <numerusform>die Namen in %Ln davon von Ihnen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <comment>who says so</comment>
        <translation>Gewährt: %1.</translation>
    </message>
    <message>
        <source>Partly unreadable</source>
        <comment>what came of a question</comment>
        <translation>Teils unlesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the answer could not be read.</source>
        <translation>
            <numerusform>%n Stelle der Antwort konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Stellen der Antwort konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places in an answer</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>places in an answer</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>who asked for the data: whether a revocation holds</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Bursar, to prove that a revocation holds: not counted as an access</source>
        <translation>Bursar, als Nachweis, dass ein Widerruf gilt: zählt nicht als Zugriff</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, or a consent above to see what it is used for.</source>
        <translation>Wählen Sie einen Eintrag, um alles davon zu sehen, oder oben eine Einwilligung, um zu sehen, wofür sie genutzt wird.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>consents</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>consents</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>the bank does not say</source>
        <translation>die Bank sagt es nicht</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of history</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose, as shown</source>
        <translation>Zweck, wie gezeigt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht genutzt</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>in 30 days</comment>
        <translation>
            <numerusform>%n Zugriff</numerusform>
            <numerusform>%n Zugriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Network last asked</source>
        <translation>Netzwerk zuletzt gefragt</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>es hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Renew access</source>
        <translation>Zugriff erneuern</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Accounts and data: %1.</source>
        <comment>where that is from</comment>
        <translation>Konten und Daten: %1.</translation>
    </message>
    <message>
        <source>Accounts: %1. Data: %2.</source>
        <comment>where that is from</comment>
        <translation>Konten: %1. Daten: %2.</translation>
    </message>
    <message>
        <source>Which accounts were shared is not known on this computer.</source>
        <translation>Welche Konten freigegeben waren, ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Also shared: %1.</source>
        <comment>words of the network</comment>
        <translation>Außerdem freigegeben: %1.</translation>
    </message>
    <message>
        <source>Parties: %1.</source>
        <comment>where that is from</comment>
        <translation>Beteiligte: %1.</translation>
    </message>
    <message>
        <source>Save all receipts</source>
        <translation>Alle Belege sichern</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Alle widerrufen…</translation>
    </message>
    <message>
        <source>Who may see your data, and what they see</source>
        <translation>Wer Ihre Daten sehen darf, und was</translation>
    </message>
    <message>
        <source>Nobody has access</source>
        <translation>Niemand hat Zugriff</translation>
    </message>
    <message>
        <source>When you link an institution, the consent that you give is kept here: who gets what, since when, until when, and every access.</source>
        <translation>Wenn Sie ein Institut verbinden, wird Ihre Einwilligung hier festgehalten: wer was bekommt, seit wann, bis wann, und jeder Zugriff.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>it refused a data call with %1 at %2</source>
        <comment>401/602; a time</comment>
        <translation>es hat einen Datenabruf mit %1 abgelehnt (%2)</translation>
    </message>
    <message>
        <source>its Consent API said %1 at %2</source>
        <comment>REVOKED; a time</comment>
        <translation>seine Consent-API sagte %1 (%2)</translation>
    </message>
    <message>
        <source>The network took the revocation and still answers. Bursar sends it again, keeps the token for that and reads nothing with it.</source>
        <translation>Das Netzwerk hat den Widerruf angenommen und antwortet noch. Bursar sendet ihn erneut, behält das Token dafür und liest nichts damit.</translation>
    </message>
    <message>
        <source>The network took the revocation; that it refuses Bursar is not proven yet. Bursar keeps the token for another try and reads nothing with it.</source>
        <translation>Das Netzwerk hat den Widerruf angenommen; dass es Bursar abweist, ist noch nicht bewiesen. Bursar behält das Token für einen weiteren Versuch und liest nichts damit.</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <comment>what was seen</comment>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>Revoked and confirmed with an earlier version of Bursar.</source>
        <translation>Mit einer früheren Version von Bursar widerrufen und bestätigt.</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <comment>what the network did</comment>
        <translation>Bewiesen: %1.</translation>
    </message>
    <message>
        <source>The dead token is still in your keychain; Bursar tries again to remove it.</source>
        <translation>Das tote Token liegt noch in Ihrem Schlüsselbund; Bursar versucht weiter, es zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>%n Konto bei der Bank hinzugefügt</numerusform>
            <numerusform>%n Konten bei der Bank hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>%n Konto bei der Bank entfernt</numerusform>
            <numerusform>%n Konten bei der Bank entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>More is shared now: %1</source>
        <comment>kinds of data</comment>
        <translation>Jetzt ist mehr freigegeben: %1</translation>
    </message>
    <message>
        <source>No longer shared: %1</source>
        <comment>kinds of data</comment>
        <translation>Nicht mehr freigegeben: %1</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <translation>Bei der Bank widerrufen</translation>
    </message>
    <message>
        <source>Expired at the network</source>
        <translation>Beim Netzwerk abgelaufen</translation>
    </message>
    <message>
        <source>you asked</source>
        <comment>who made a reading happen</comment>
        <translation>von Ihnen veranlasst</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>who made a reading happen</comment>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>Nothing could be read · %1</source>
        <comment>who asked</comment>
        <translation>Nichts konnte gelesen werden · %1</translation>
    </message>
    <message>
        <source>Read %1 · %2</source>
        <comment>kinds of data; who asked</comment>
        <translation>Gelesen: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>%n Zugriff</numerusform>
            <numerusform>%n Zugriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a consent</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>status of a consent</comment>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <comment>status of a consent</comment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a consent</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked by you</source>
        <comment>status of a consent</comment>
        <translation>Von Ihnen widerrufen</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <comment>status of a consent</comment>
        <translation>Bei der Bank widerrufen</translation>
    </message>
    <message>
        <source>Revocation sent, not yet confirmed</source>
        <comment>status of a consent</comment>
        <translation>Widerruf gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Revocation failed, retrying</source>
        <comment>status of a consent</comment>
        <translation>Widerruf fehlgeschlagen, wird wiederholt</translation>
    </message>
    <message>
        <source>You asked to revoke it; nothing has been sent yet.</source>
        <translation>Sie wollten sie widerrufen; gesendet ist noch nichts.</translation>
    </message>
    <message>
        <source>Access ends on %1. Renew it before; the old one works until the new one does.</source>
        <comment>a date</comment>
        <translation>Der Zugriff endet am %1. Erneuern Sie ihn vorher; der alte gilt, bis der neue gilt.</translation>
    </message>
    <message>
        <source>The network no longer accepts Bursar&apos;s token. Sign in again to go on reading; what was read stays.</source>
        <translation>Das Netzwerk nimmt Bursars Token nicht mehr an. Melden Sie sich neu an, um weiter zu lesen; das Gelesene bleibt.</translation>
    </message>
    <message>
        <source>Its time was over. What was read stays on this computer.</source>
        <translation>Ihre Zeit war um. Das Gelesene bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The network says that it was revoked, and not from here. Bursar reads nothing any more.</source>
        <translation>Das Netzwerk sagt, dass sie widerrufen wurde, und nicht von hier aus. Bursar liest nichts mehr.</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives. Bursar reads nothing with it and tries again by itself.</source>
        <translation>Der Widerruf konnte nicht gesendet werden; der Zugriff besteht noch. Bursar liest nichts damit und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Last try: %1.</source>
        <comment>a time</comment>
        <translation>Letzter Versuch: %1.</translation>
    </message>
    <message>
        <source>Name, kind and status of the account, its number in part, its currency</source>
        <translation>Name, Art und Status des Kontos, seine Nummer in Teilen, seine Währung</translation>
    </message>
    <message>
        <source>Current and available balance, credit limit, amounts due, and as of when</source>
        <translation>Aktueller und verfügbarer Saldo, Kreditrahmen, fällige Beträge, und von wann</translation>
    </message>
    <message>
        <source>Holdings with units, prices, market value and cost</source>
        <translation>Bestände mit Stückzahl, Kursen, Marktwert und Einstand</translation>
    </message>
    <message>
        <source>Date, amount, description, payee, category and status of each transaction</source>
        <translation>Datum, Betrag, Text, Gegenseite, Kategorie und Status jedes Umsatzes</translation>
    </message>
    <message>
        <source>Account and routing numbers that money can be sent to</source>
        <translation>Konto- und Bankleitzahlen, an die Geld gesendet werden kann</translation>
    </message>
    <message>
        <source>Name, addresses, e-mail addresses and telephone numbers of the holders</source>
        <translation>Namen, Anschriften, E-Mail-Adressen und Telefonnummern der Inhaber</translation>
    </message>
    <message>
        <source>Statements as documents (PDF)</source>
        <translation>Auszüge als Dokumente (PDF)</translation>
    </message>
    <message>
        <source>This app</source>
        <comment>role in a consent</comment>
        <translation>Diese Anwendung</translation>
    </message>
    <message>
        <source>Data provider</source>
        <comment>role in a consent</comment>
        <translation>Datengeber</translation>
    </message>
    <message>
        <source>Access platform</source>
        <comment>role in a consent</comment>
        <translation>Zugangsplattform</translation>
    </message>
    <message>
        <source>Data recipient</source>
        <comment>role in a consent</comment>
        <translation>Datenempfänger</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>role in a consent</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Merchant</source>
        <comment>role in a consent</comment>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>role in a consent</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Unbekannte Rolle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates: from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>%n Datenart</numerusform>
            <numerusform>%n Datenarten</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Verified: access refused</source>
        <translation>Bewiesen: Zugriff verweigert</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>a time</comment>
        <translation>Zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht genutzt</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>You granted access</source>
        <translation>Sie haben den Zugriff erteilt</translation>
    </message>
    <message>
        <source>You renewed access</source>
        <translation>Sie haben den Zugriff erneuert</translation>
    </message>
    <message>
        <source>You asked to revoke it</source>
        <translation>Sie wollten sie widerrufen</translation>
    </message>
    <message>
        <source>The network took the revocation</source>
        <translation>Das Netzwerk hat den Widerruf angenommen</translation>
    </message>
    <message>
        <source>A try to revoke failed: %1</source>
        <comment>why</comment>
        <translation>Ein Widerrufsversuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>Verified: the network refuses access</source>
        <translation>Bewiesen: Das Netzwerk verweigert den Zugriff</translation>
    </message>
    <message>
        <source>The token was removed from the keychain</source>
        <translation>Das Token wurde aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>What had been read was erased from this computer</source>
        <translation>Das Gelesene wurde von diesem Computer gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1: access ends within %n day(s)</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: Zugriff endet innerhalb von %n Tag</numerusform>
            <numerusform>%1: Zugriff endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <comment>an institution</comment>
        <translation>%1: neu anmelden</translation>
    </message>
    <message>
        <source>%1: access has expired</source>
        <comment>an institution</comment>
        <translation>%1: Zugriff ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: access was revoked at the bank</source>
        <comment>an institution</comment>
        <translation>%1: Zugriff wurde bei der Bank widerrufen</translation>
    </message>
    <message>
        <source>%1: the revocation is not confirmed yet</source>
        <comment>an institution</comment>
        <translation>%1: der Widerruf ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1: the revocation could not be sent yet</source>
        <comment>an institution</comment>
        <translation>%1: der Widerruf konnte noch nicht gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) added at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n Konto bei der Bank hinzugefügt</numerusform>
            <numerusform>%1: %n Konten bei der Bank hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) removed at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n Konto bei der Bank entfernt</numerusform>
            <numerusform>%1: %n Konten bei der Bank entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more kind(s) of data shared</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n weitere Datenart freigegeben</numerusform>
            <numerusform>%1: %n weitere Datenarten freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Which account shares which data</source>
        <translation>Welches Konto welche Daten freigibt</translation>
    </message>
    <message>
        <source>Shared account</source>
        <translation>Freigegebenes Konto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>Parties of the consent</source>
        <translation>Beteiligte der Einwilligung</translation>
    </message>
    <message>
        <source>gives data to</source>
        <translation>gibt Daten an</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>Kennung der Einwilligung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Consent receipt: %1</source>
        <comment>an institution</comment>
        <translation>Beleg der Einwilligung: %1</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Accounts and data</source>
        <translation>Konten und Daten</translation>
    </message>
    <message>
        <source>Issued by Bursar on this computer at %1.</source>
        <comment>a time</comment>
        <translation>Ausgestellt von Bursar auf diesem Computer, %1.</translation>
    </message>
    <message>
        <source>Consent receipts</source>
        <translation>Belege der Einwilligungen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stop(s) updating at once: %1.</source>
        <comment>before revoking</comment>
        <translation>
            <numerusform>%n Konto wird sofort nicht mehr aktualisiert: %1.</numerusform>
            <numerusform>%n Konten werden sofort nicht mehr aktualisiert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled readings end: %1.</source>
        <comment>kinds of data</comment>
        <translation>Planmäßige Abrufe enden: %1.</translation>
    </message>
    <message>
        <source>Bursar deletes its token from your keychain once the network refuses it.</source>
        <translation>Bursar löscht sein Token aus Ihrem Schlüsselbund, sobald das Netzwerk es abweist.</translation>
    </message>
    <message>
        <source>The record of this consent and its access history stay.</source>
        <translation>Die Aufzeichnung dieser Einwilligung und ihrer Zugriffe bleibt.</translation>
    </message>
    <message>
        <source>You can link %1 again at any time.</source>
        <comment>an institution</comment>
        <translation>Sie können %1 jederzeit wieder verknüpfen.</translation>
    </message>
    <message>
        <source>You can link them again at any time.</source>
        <translation>Sie können sie jederzeit wieder verknüpfen.</translation>
    </message>
    <message>
        <source>Bursar asks the network to cancel this consent, then proves that it worked.</source>
        <translation>Bursar bittet das Netzwerk, diese Einwilligung zu beenden, und beweist dann, dass es gewirkt hat.</translation>
    </message>
    <message>
        <source>Also erase them from this computer</source>
        <translation>Auch von diesem Computer löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Zugriff widerrufen</translation>
    </message>
    <message>
        <source>Stop sharing from %1?</source>
        <comment>an institution, or how many</comment>
        <translation>Freigabe von %1 beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>whose access is revoked</comment>
        <translation>
            <numerusform>%n Institut</numerusform>
            <numerusform>%n Instituten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Revoking the access of %1…</source>
        <comment>an institution, or how many</comment>
        <translation>Der Zugriff auf %1 wird widerrufen…</translation>
    </message>
    <message>
        <source>Asking the network to end the access, then checking that it refuses Bursar. If you close this, Bursar goes on, and the page of consents tells you what is true.</source>
        <translation>Das Netzwerk wird gebeten, den Zugriff zu beenden; dann wird geprüft, dass es Bursar abweist. Wenn Sie dies schließen, macht Bursar weiter, und die Seite der Einwilligungen sagt, was wahr ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The access of %1 is revoked</source>
        <comment>an institution, or how many</comment>
        <translation>Der Zugriff auf %1 ist widerrufen</translation>
    </message>
    <message>
        <source>Verified: the network refuses Bursar now.</source>
        <translation>Bewiesen: Das Netzwerk weist Bursar jetzt ab.</translation>
    </message>
    <message>
        <source>What had been read is erased from this computer.</source>
        <translation>Das Gelesene ist von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>What was read before stays on this computer, read-only.</source>
        <translation>Das bisher Gelesene bleibt auf diesem Computer, nur zum Lesen.</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives.</source>
        <translation>Der Widerruf konnte nicht gesendet werden; der Zugriff besteht noch.</translation>
    </message>
    <message>
        <source>The network took the revocation, and still answers.</source>
        <translation>Das Netzwerk hat den Widerruf angenommen und antwortet noch.</translation>
    </message>
    <message>
        <source>The network took the revocation; that it refuses Bursar is not proven yet.</source>
        <translation>Das Netzwerk hat den Widerruf angenommen; dass es Bursar abweist, ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Bursar keeps the token for another try, reads nothing with it, and goes on by itself, also after a restart.</source>
        <translation>Bursar behält das Token für einen weiteren Versuch, liest nichts damit und macht von selbst weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>%1 of %2 are verified.</source>
        <comment>counts of institutions</comment>
        <translation>%1 von %2 sind bewiesen.</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Noch nicht veranlasst</translation>
    </message>
    <message>
        <source>Your wish could not be written down, so nothing was sent and nothing has changed.</source>
        <translation>Ihr Wunsch konnte nicht festgehalten werden; darum wurde nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>Erase what Bursar keeps of %1?</source>
        <comment>an institution</comment>
        <translation>Löschen, was Bursar von %1 aufbewahrt?</translation>
    </message>
    <message>
        <source>Everything: the data and the record of its consents</source>
        <translation>Alles: die Daten und die Aufzeichnung der Einwilligungen</translation>
    </message>
    <message>
        <source>The data only</source>
        <translation>Nur die Daten</translation>
    </message>
    <message>
        <source>The history of this consent only</source>
        <translation>Nur den Verlauf dieser Einwilligung</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Mir ist klar, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No data of it is on this computer.</source>
        <translation>Auf diesem Computer sind keine Daten davon.</translation>
    </message>
    <message>
        <source>What names the bank, the login and the accounts goes from the record of accesses; when something was read and how much stays.</source>
        <translation>Aus der Aufzeichnung der Zugriffe verschwindet, was Bank, Zugang und Konten benennt; wann etwas gelesen wurde und wie viel, bleibt.</translation>
    </message>
    <message>
        <source>Goes: accounts, balances, transactions, documents, your notes and tags on them, every consent with its history and receipts, and what is left in your keychain.</source>
        <translation>Gelöscht werden: Konten, Salden, Umsätze, Dokumente, Ihre Notizen und Schlagwörter dazu, jede Einwilligung mit Verlauf und Belegen und was in Ihrem Schlüsselbund übrig ist.</translation>
    </message>
    <message>
        <source>Stays: other institutions, your saved views, and files that you saved yourself.</source>
        <translation>Es bleiben: andere Institute, Ihre gespeicherten Ansichten und Dateien, die Sie selbst gespeichert haben.</translation>
    </message>
    <message>
        <source>Goes: accounts, balances, transactions, documents, your notes and tags on them, and what is left in your keychain.</source>
        <translation>Gelöscht werden: Konten, Salden, Umsätze, Dokumente, Ihre Notizen und Schlagwörter dazu und was in Ihrem Schlüsselbund übrig ist.</translation>
    </message>
    <message>
        <source>Stays: the consents with their history and receipts, the record of accesses, and files that you saved yourself.</source>
        <translation>Es bleiben: die Einwilligungen mit Verlauf und Belegen, die Aufzeichnung der Zugriffe und Dateien, die Sie selbst gespeichert haben.</translation>
    </message>
    <message>
        <source>Goes: this consent with its history and receipts.</source>
        <translation>Gelöscht wird: diese Einwilligung mit Verlauf und Belegen.</translation>
    </message>
    <message>
        <source>Stays: the data that was read, newer consents, and files that you saved yourself.</source>
        <translation>Es bleiben: die gelesenen Daten, neuere Einwilligungen und Dateien, die Sie selbst gespeichert haben.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>If you close this, Bursar goes on, also after a restart.</source>
        <translation>Wenn Sie dies schließen, macht Bursar weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Not all is erased yet</source>
        <translation>Noch nicht alles ist gelöscht</translation>
    </message>
    <message>
        <source>Bursar tries again by itself, also after a restart, and writes the receipt when all of it is gone.</source>
        <translation>Bursar versucht es von selbst erneut, auch nach einem Neustart, und stellt den Beleg aus, wenn alles gelöscht ist.</translation>
    </message>
    <message>
        <source>Erased, and nothing is left</source>
        <translation>Gelöscht, nichts ist übrig</translation>
    </message>
    <message>
        <source>Erased, but look at this</source>
        <translation>Gelöscht, aber sehen Sie sich das an</translation>
    </message>
    <message>
        <source>There was nothing to erase.</source>
        <translation>Es gab nichts zu löschen.</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <comment>a list</comment>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>The encrypted file was written anew, so that nothing stays in it unused.</source>
        <translation>Die verschlüsselte Datei wurde neu geschrieben, damit nichts ungenutzt darin zurückbleibt.</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Your wish could not be written down, so nothing has changed.</source>
        <translation>Ihr Wunsch konnte nicht aufgezeichnet werden, daher hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln Umsatz</numerusform>
            <numerusform>%Ln Umsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, encrypted: %1.</source>
        <comment>a list of counts</comment>
        <translation>Hier verschlüsselt aufbewahrt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>your notes, tags and categories of %Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>Ihre Notizen, Schlagwörter und Kategorien zu %Ln Umsatz</numerusform>
            <numerusform>Ihre Notizen, Schlagwörter und Kategorien zu %Ln Umsätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln consent(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>die Aufzeichnung von %Ln Einwilligung</numerusform>
            <numerusform>die Aufzeichnung von %Ln Einwilligungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln access record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>die Namen in %Ln Zugriffseintrag</numerusform>
            <numerusform>die Namen in %Ln Zugriffseinträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keychain entry(ies)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln Eintrag im Schlüsselbund</numerusform>
            <numerusform>%Ln Einträge im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln weiterer Eintrag</numerusform>
            <numerusform>%Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>saved views</source>
        <comment>where something was found</comment>
        <translation>gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>the record of accesses</source>
        <comment>where something was found</comment>
        <translation>die Aufzeichnung der Zugriffe</translation>
    </message>
    <message>
        <source>Bursar then looked for %1 names and ids of it in all %2 texts that it still keeps, and found none.</source>
        <comment>counts</comment>
        <translation>Bursar hat danach %1 Namen und Kennungen davon in allen %2 Texten gesucht, die es noch aufbewahrt, und keine gefunden.</translation>
    </message>
    <message>
        <source>Bursar then looked for %1 names and ids of it in all %2 texts that it still keeps, and found some in: %3.</source>
        <comment>counts; places</comment>
        <translation>Bursar hat danach %1 Namen und Kennungen davon in allen %2 Texten gesucht, die es noch aufbewahrt, und einige gefunden in: %3.</translation>
    </message>
    <message>
        <source>Erasing the records…</source>
        <translation>Einträge werden gelöscht …</translation>
    </message>
    <message>
        <source>Removing keychain entries…</source>
        <translation>Einträge im Schlüsselbund werden entfernt …</translation>
    </message>
    <message>
        <source>Writing the file anew, without what was erased…</source>
        <translation>Die Datei wird ohne das Gelöschte neu geschrieben …</translation>
    </message>
    <message>
        <source>Looking for what may be left…</source>
        <translation>Es wird gesucht, was übrig sein könnte …</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>After access ends, keep it</source>
        <translation>Nach dem Ende des Zugriffs aufbewahren</translation>
    </message>
    <message>
        <source>Erase data…</source>
        <translation>Daten löschen …</translation>
    </message>
    <message>
        <source>How long the local copy is kept after access ends</source>
        <translation>Wie lange die lokale Kopie nach dem Ende des Zugriffs aufbewahrt wird</translation>
    </message>
    <message>
        <source>until I erase it</source>
        <comment>how long a local copy is kept</comment>
        <translation>bis ich sie lösche</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <comment>how long a local copy is kept</comment>
        <translation>für 30 Tage</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <comment>how long a local copy is kept</comment>
        <translation>für 90 Tage</translation>
    </message>
    <message>
        <source>for a year</source>
        <comment>how long a local copy is kept</comment>
        <translation>für ein Jahr</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Local copy will be erased on %1.</source>
        <comment>a date</comment>
        <translation>Die lokale Kopie wird am %1 gelöscht.</translation>
    </message>
    <message>
        <source>Erase everything that Bursar keeps?</source>
        <translation>Alles löschen, was Bursar aufbewahrt?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>First Bursar revokes the access that still lives: %1. Nothing is erased before the network refuses it everywhere.</source>
        <comment>institutions</comment>
        <translation>Zuerst widerruft Bursar den Zugriff, der noch besteht: %1. Nichts wird gelöscht, bevor das Netzwerk ihn überall verweigert.</translation>
    </message>
    <message>
        <source>Goes: every account, transaction, document and note, every consent with its history and receipts, the record of accesses, saved views, the networks that you set up with their credentials, all of it in your keychain, and the log.</source>
        <translation>Gelöscht werden: alle Konten, Umsätze, Dokumente und Notizen, jede Einwilligung mit Verlauf und Belegen, die Aufzeichnung der Zugriffe, gespeicherte Ansichten, die von Ihnen eingerichteten Netzwerke mit ihren Zugangsdaten, alles davon im Schlüsselbund und das Protokoll.</translation>
    </message>
    <message>
        <source>Stays: files that you saved yourself. Save receipts that you want to keep first.</source>
        <translation>Es bleiben: Dateien, die Sie selbst gespeichert haben. Speichern Sie vorher die Belege, die Sie behalten wollen.</translation>
    </message>
    <message>
        <source>Nothing is erased before the network refuses it everywhere. If you close this, the revocation goes on, and nothing is erased.</source>
        <translation>Nichts wird gelöscht, bevor das Netzwerk den Zugriff überall verweigert. Wenn Sie dies schließen, läuft der Widerruf weiter, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Removing keychain entries, then the files. If Bursar is cut off now, the next start goes on with it.</source>
        <translation>Erst werden die Einträge im Schlüsselbund entfernt, dann die Dateien. Wird Bursar jetzt unterbrochen, macht der nächste Start damit weiter.</translation>
    </message>
    <message>
        <source>Nothing was erased yet</source>
        <translation>Noch wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>That the network refuses Bursar is not proven yet for %1. Bursar goes on with the revocation by itself; ask again when the page of consents says that it is verified.</source>
        <comment>institutions</comment>
        <translation>Dass das Netzwerk Bursar abweist, ist noch nicht bewiesen für: %1. Bursar setzt den Widerruf von selbst fort; versuchen Sie es erneut, wenn die Seite der Einwilligungen ihn als bestätigt zeigt.</translation>
    </message>
    <message>
        <source>Quit Bursar and start it again: it goes on with the erasing.</source>
        <translation>Beenden Sie Bursar und starten Sie es neu: Es setzt das Löschen fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) more</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>%n Konto mehr</numerusform>
            <numerusform>%n Konten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) fewer</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>%n Konto weniger</numerusform>
            <numerusform>%n Konten weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>also shared now: %1</source>
        <comment>kinds of data</comment>
        <translation>jetzt auch geteilt: %1</translation>
    </message>
    <message>
        <source>no longer shared: %1</source>
        <comment>kinds of data</comment>
        <translation>nicht mehr geteilt: %1</translation>
    </message>
    <message>
        <source>until %1 instead of %2</source>
        <comment>dates</comment>
        <translation>bis %1 statt %2</translation>
    </message>
    <message>
        <source>%1 days of history instead of %2</source>
        <comment>counts</comment>
        <translation>%1 Tage zurück statt %2</translation>
    </message>
    <message>
        <source>Bursar asked for other data than before</source>
        <translation>Bursar hat andere Daten angefragt als zuvor</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>what a renewal changed</comment>
        <translation>dasselbe wie zuvor</translation>
    </message>
    <message>
        <source>You renewed access: %1</source>
        <comment>what changed</comment>
        <translation>Sie haben den Zugriff erneuert: %1</translation>
    </message>
    <message>
        <source>Next planned use</source>
        <translation>Nächste geplante Nutzung</translation>
    </message>
    <message>
        <source>The consent in full</source>
        <translation>Die Einwilligung im Ganzen</translation>
    </message>
    <message>
        <source>All data of one login</source>
        <translation>Alle Daten einer Anmeldung</translation>
    </message>
    <message>
        <source>The history of one consent</source>
        <translation>Der Verlauf einer Einwilligung</translation>
    </message>
    <message>
        <source>All data of one login, and the record of its consents</source>
        <translation>Alle Daten einer Anmeldung und die Aufzeichnung ihrer Einwilligungen</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who asked for something to be erased</comment>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>the time that you set for it</source>
        <comment>who asked for something to be erased</comment>
        <translation>der Frist, die Sie dafür gesetzt haben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>Verlangt am</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Receipt of an erasure</source>
        <translation>Beleg über eine Löschung</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Looked for afterwards</source>
        <translation>Danach gesucht</translation>
    </message>
    <message>
        <source>within a minute</source>
        <comment>when a consent is used next</comment>
        <translation>innerhalb einer Minute</translation>
    </message>
    <message>
        <source>%1, while Bursar runs</source>
        <comment>a time, or a date and time</comment>
        <translation>%1, solange Bursar läuft</translation>
    </message>
    <message>
        <source>never: it is over</source>
        <comment>when a consent is used next</comment>
        <translation>nie: sie ist beendet</translation>
    </message>
    <message>
        <source>never: you asked to revoke it</source>
        <comment>when a consent is used next</comment>
        <translation>nie: Sie haben den Widerruf verlangt</translation>
    </message>
    <message>
        <source>not before you sign in again</source>
        <comment>when a consent is used next</comment>
        <translation>erst wenn Sie sich wieder anmelden</translation>
    </message>
    <message>
        <source>now: it is being read</source>
        <comment>when a consent is used next</comment>
        <translation>jetzt: es wird gelesen</translation>
    </message>
    <message>
        <source>when Bursar starts or your computer wakes; in between only when you ask</source>
        <comment>when a consent is used next</comment>
        <translation>wenn Bursar startet oder Ihr Computer aufwacht; dazwischen nur auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>only when you ask</source>
        <comment>when a consent is used next</comment>
        <translation>nur auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>not now: its network is not available</source>
        <comment>when a consent is used next</comment>
        <translation>jetzt nicht: das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Being read now</source>
        <comment>the next use of a consent</comment>
        <translation>Wird gerade gelesen</translation>
    </message>
    <message>
        <source>Next use within a minute</source>
        <translation>Nächste Nutzung binnen einer Minute</translation>
    </message>
    <message>
        <source>Next use %1</source>
        <comment>a time, or a date and time</comment>
        <translation>Nächste Nutzung %1</translation>
    </message>
    <message>
        <source>Next use when Bursar starts</source>
        <translation>Nächste Nutzung beim Start von Bursar</translation>
    </message>
    <message>
        <source>Next use when you ask</source>
        <translation>Nächste Nutzung nur auf Ihre Anfrage</translation>
    </message>
    <message>
        <source>The network still lists the consent as active, and takes nothing more from Bursar. To end it there, sign in at %1 and remove Bursar or %2 where it lists connected apps or data sharing; Bursar keeps asking and tells you when it has ended.</source>
        <comment>an institution; the access platform</comment>
        <translation>Das Netzwerk führt die Einwilligung weiter als aktiv und nimmt von Bursar nichts mehr an. Um sie dort zu beenden, melden Sie sich bei %1 an und entfernen Sie Bursar oder %2, wo verbundene Apps oder Datenfreigaben stehen; Bursar fragt weiter nach und sagt Ihnen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>What had been read was erased from this computer: the time that you set was over</source>
        <translation>Das Gelesene wurde von diesem Computer gelöscht: Die von Ihnen gesetzte Frist war um</translation>
    </message>
    <message>
        <source>Access ends at %1.</source>
        <comment>institutions</comment>
        <translation>Der Zugriff endet bei %1.</translation>
    </message>
    <message>
        <source>Not all are asked for yet</source>
        <translation>Noch nicht alle veranlasst</translation>
    </message>
    <message>
        <source>For %1 of %2 institutions your wish could not be written down: nothing was sent there, and their access lives. For the others Bursar goes on by itself.</source>
        <comment>counts</comment>
        <translation>Für %1 von %2 Instituten konnte Ihr Wunsch nicht festgehalten werden: Dort wurde nichts gesendet, und der Zugriff besteht weiter. Bei den anderen macht Bursar von selbst weiter.</translation>
    </message>
    <message>
        <source>Its time was over; Bursar stopped reading</source>
        <translation>Ihre Zeit war um; Bursar liest nicht mehr</translation>
    </message>
    <message>
        <source>Not over after all: the network says that it is active until %1. Bursar reads again</source>
        <comment>a date</comment>
        <translation>Doch nicht vorbei: Das Netzwerk sagt, dass sie bis %1 aktiv ist. Bursar liest wieder</translation>
    </message>
    <message>
        <source>Not over after all: the network says that it is active. Bursar reads again</source>
        <translation>Doch nicht vorbei: Das Netzwerk sagt, dass sie aktiv ist. Bursar liest wieder</translation>
    </message>
    <message>
        <source>Its time was over, by the end that the network had named; the network has not said so itself yet. Bursar reads nothing any more; what was read stays on this computer.</source>
        <translation>Ihre Zeit war um, nach dem Ende, das das Netzwerk genannt hatte; das Netzwerk selbst hat das noch nicht gesagt. Bursar liest nichts mehr; das Gelesene bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Created at the network</source>
        <translation>Beim Netzwerk angelegt</translation>
    </message>
    <message>
        <source>The time that the network had named was over</source>
        <comment>who ended it</comment>
        <translation>Die Zeit, die das Netzwerk genannt hatte, war um</translation>
    </message>
    <message>
        <source>The network: its time was over</source>
        <comment>who ended it</comment>
        <translation>Das Netzwerk: Ihre Zeit war um</translation>
    </message>
    <message>
        <source>the network had named %1 as its end</source>
        <comment>a time</comment>
        <translation>das Netzwerk hatte %1 als ihr Ende genannt</translation>
    </message>
    <message>
        <source>that the network takes it for ended</source>
        <translation>dass das Netzwerk sie für beendet hält</translation>
    </message>
    <message>
        <source>Somebody outside Bursar, at the bank or at the network</source>
        <comment>who ended it</comment>
        <translation>Jemand außerhalb von Bursar, bei der Bank oder beim Netzwerk</translation>
    </message>
    <message>
        <source>who revoked it, and when</source>
        <translation>wer sie widerrufen hat, und wann</translation>
    </message>
    <message>
        <source>the network said so at %1</source>
        <comment>a time</comment>
        <translation>das Netzwerk hat es um %1 gesagt</translation>
    </message>
    <message>
        <source>that the network refuses access: Bursar stopped reading and did not try</source>
        <translation>dass das Netzwerk den Zugriff verweigert: Bursar liest nicht mehr und hat es nicht versucht</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Their contacts</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>not known: the network tells none</source>
        <translation>nicht bekannt: Das Netzwerk nennt keine</translation>
    </message>
    <message>
        <source>Access ends today at %1. Renew it before; the old one works until the new one does.</source>
        <comment>a time</comment>
        <translation>Der Zugriff endet heute um %1. Erneuern Sie ihn vorher; der alte gilt, bis der neue gilt.</translation>
    </message>
    <message>
        <source>none is planned before it ends</source>
        <comment>when a consent is used next</comment>
        <translation>vor dem Ende ist keine geplant</translation>
    </message>
    <message>
        <source>No use planned before it ends</source>
        <translation>Vor dem Ende keine Nutzung geplant</translation>
    </message>
    <message>
        <source>The network had taken the revocation, and did not refuse access yet</source>
        <translation>Das Netzwerk hatte den Widerruf angenommen, den Zugriff aber noch nicht verweigert</translation>
    </message>
    <message>
        <source>the network refused the refresh token at %1</source>
        <comment>a time</comment>
        <translation>das Netzwerk hat das Refresh-Token abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Figures, issuer and recipient of tax forms, and the forms as documents</source>
        <translation>Beträge, Aussteller und Empfänger von Steuerformularen und die Formulare als Dokumente</translation>
    </message>
    <message>
        <source>What each kind of data holds</source>
        <translation>Was jede Datenart enthält</translation>
    </message>
    <message>
        <source>not known to Bursar: the network&apos;s own word</source>
        <translation>Bursar nicht bekannt: ein eigenes Wort des Netzwerks</translation>
    </message>
    <message>
        <source>Overview, Accounts, Transactions, Investments and Statements lose what came from there, and so do their totals.</source>
        <translation>Übersicht, Konten, Umsätze, Wertpapiere und Kontoauszüge verlieren, was von dort kam, und ihre Summen ebenso.</translation>
    </message>
    <message>
        <source>Overview, Accounts, Transactions, Investments and Statements go on showing what was last read, and say how old it is; so do their totals.</source>
        <translation>Übersicht, Konten, Umsätze, Wertpapiere und Kontoauszüge zeigen weiter, was zuletzt gelesen wurde, und sagen, wie alt es ist; ihre Summen ebenso.</translation>
    </message>
    <message>
        <source>Also tax forms: %1; of which accounts is not known.</source>
        <comment>where that is from</comment>
        <translation>Auch Steuerformulare: %1; von welchen Konten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Earlier accesses are not in this list. The Activity page has all of them.</source>
        <translation>Frühere Zugriffe stehen nicht in dieser Liste. Die Seite „Zugriffe“ hat alle.</translation>
    </message>
    <message>
        <source>Keep %1 here, read-only</source>
        <comment>counts</comment>
        <translation>%1 hier behalten, nur zum Lesen</translation>
    </message>
    <message>
        <source>The network calls this consent &quot;%1&quot;, a word that Bursar does not know. Bursar reads as long as the network lets it.</source>
        <comment>a word of the network</comment>
        <translation>Das Netzwerk nennt diese Einwilligung „%1“, ein Wort, das Bursar nicht kennt. Bursar liest, solange das Netzwerk es zulässt.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>How the positions are divided</source>
        <translation>Wie sich die Positionen aufteilen</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Alle Positionen</translation>
    </message>
    <message>
        <source>By kind of asset</source>
        <translation>Nach Anlageart</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Position</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <comment>of an account</comment>
        <translation>Unbekannte Währung</translation>
    </message>
    <message>
        <source>Gain or loss on a cost of %1</source>
        <translation>Gewinn oder Verlust bei Kosten von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a known cost: not counted.</source>
        <translation>
            <numerusform>%n Position ohne bekannte Kosten: nicht mitgezählt.</numerusform>
            <numerusform>%n Positionen ohne bekannte Kosten: nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>values that a total leaves out</comment>
        <translation>
            <numerusform>%n unbekannt, nicht mitgezählt</numerusform>
            <numerusform>%n unbekannt, nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Teilkäufe</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>day of a purchase</comment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>of a position</comment>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what a position cost</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>counted once, as a position</source>
        <comment>the cash of an account</comment>
        <translation>einmal gezählt, als Position</translation>
    </message>
    <message>
        <source>added to the positions</source>
        <comment>the cash of an account</comment>
        <translation>zu den Positionen hinzugezählt</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>Alles, was die Bank gesendet hat</translation>
    </message>
    <message>
        <source>Choose a position or an account to see all of it.</source>
        <translation>Wählen Sie eine Position oder ein Konto, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Details of the position</source>
        <translation>Einzelheiten der Position</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>mark on a position: sold without being owned</comment>
        <translation>Leerverkauf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>of a security</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a unit</comment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Cost from</source>
        <comment>where the cost of a position comes from</comment>
        <translation>Kosten laut</translation>
    </message>
    <message>
        <source>Value from</source>
        <comment>where the value of a position comes from</comment>
        <translation>Wert laut</translation>
    </message>
    <message>
        <source>The bank tells no value.</source>
        <translation>Die Bank nennt keinen Wert.</translation>
    </message>
    <message>
        <source>Units times price: the bank sends no value.</source>
        <translation>Stück mal Kurs: Die Bank sendet keinen Wert.</translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Security id</source>
        <translation>Wertpapierkennung</translation>
    </message>
    <message>
        <source>Positions add up to</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>between an account&apos;s value and its positions</comment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in the sum</source>
        <translation>
            <numerusform>%n Position: nicht in der Summe</numerusform>
            <numerusform>%n Positionen: nicht in der Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>In another currency</source>
        <translation>In anderer Währung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Ohne Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in cost and gain</source>
        <translation>
            <numerusform>%n Position: nicht in Kosten und Gewinn</numerusform>
            <numerusform>%n Positionen: nicht in Kosten und Gewinn</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank&apos;s time</source>
        <translation>Zeit der Bank</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the bank&apos;s time</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Oldest price</source>
        <translation>Ältester Kurs</translation>
    </message>
    <message>
        <source>Bursar asked</source>
        <translation>Bursar hat gefragt</translation>
    </message>
    <message>
        <source>The bank tells not all lots of this position.</source>
        <translation>Die Bank nennt nicht alle Teilkäufe dieser Position.</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <comment>mark on an account</comment>
        <translation>Nicht mehr freigegeben</translation>
    </message>
    <message>
        <source>This account is no longer part of what you share. Its history stays here.</source>
        <translation>Dieses Konto gehört nicht mehr zu dem, was Sie freigeben. Sein Verlauf bleibt hier.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>mark on an account whose last reading failed</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No positions offered</source>
        <comment>mark on an account</comment>
        <translation>Keine Positionen angeboten</translation>
    </message>
    <message>
        <source>The bank does not give the positions of this account.</source>
        <translation>Die Bank gibt die Positionen dieses Kontos nicht heraus.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>mark on an account</comment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Bursar asked: %1</source>
        <comment>a date and time</comment>
        <translation>Bursar hat gefragt: %1</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <comment>mark on an account; an amount</comment>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>The bank&apos;s value of the account is not the sum of its positions.</source>
        <translation>Der Wert des Kontos laut Bank ist nicht die Summe seiner Positionen.</translation>
    </message>
    <message>
        <source>The bank&apos;s own value of the account</source>
        <translation>Wert des Kontos laut Bank</translation>
    </message>
    <message>
        <source>Sum of the positions: the bank gives no value.</source>
        <translation>Summe der Positionen: Die Bank nennt keinen Wert.</translation>
    </message>
    <message>
        <source>%1, may be out of date</source>
        <comment>a price&apos;s day, spoken</comment>
        <translation>%1, vielleicht veraltet</translation>
    </message>
    <message>
        <source>Units times price: the bank sends no value of this position.</source>
        <translation>Stück mal Kurs: Die Bank sendet keinen Wert dieser Position.</translation>
    </message>
    <message>
        <source>In another currency than the account: not in its sums.</source>
        <translation>In anderer Währung als das Konto: nicht in seinen Summen.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Gewinn/Verlust</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of an account, in percent</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Wertpapiere</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page&apos;s title</comment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>last success %1</source>
        <comment>date and time</comment>
        <translation>zuletzt erfolgreich %1</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Ihre Konten werden gelesen …</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>Die ersten erscheinen gleich.</translation>
    </message>
    <message>
        <source>No investments yet</source>
        <translation>Noch keine Wertpapiere</translation>
    </message>
    <message>
        <source>Link a broker or a retirement plan. You sign in on its own page; Bursar never sees your password.</source>
        <translation>Verknüpfen Sie ein Depot oder einen Vorsorgeplan. Sie melden sich auf dessen eigener Seite an; Bursar sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>No investment accounts</source>
        <translation>Keine Wertpapierkonten</translation>
    </message>
    <message>
        <source>The institutions that you linked share no investment account with Bursar.</source>
        <translation>Die verknüpften Institute geben Bursar kein Wertpapierkonto frei.</translation>
    </message>
    <message>
        <source>Not told by the bank</source>
        <comment>kind of asset</comment>
        <translation>Von der Bank nicht genannt</translation>
    </message>
    <message>
        <source>Domestic bonds</source>
        <comment>kind of asset</comment>
        <translation>Inländische Anleihen</translation>
    </message>
    <message>
        <source>International bonds</source>
        <comment>kind of asset</comment>
        <translation>Internationale Anleihen</translation>
    </message>
    <message>
        <source>Stocks of large companies</source>
        <comment>kind of asset</comment>
        <translation>Aktien großer Unternehmen</translation>
    </message>
    <message>
        <source>Stocks of small companies</source>
        <comment>kind of asset</comment>
        <translation>Aktien kleiner Unternehmen</translation>
    </message>
    <message>
        <source>International stocks</source>
        <comment>kind of asset</comment>
        <translation>Internationale Aktien</translation>
    </message>
    <message>
        <source>Money market</source>
        <comment>kind of asset</comment>
        <translation>Geldmarkt</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>kind of asset</comment>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of asset</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>kind of position</comment>
        <translation>Aktie</translation>
    </message>
    <message>
        <source>Bond</source>
        <comment>kind of position</comment>
        <translation>Anleihe</translation>
    </message>
    <message>
        <source>Mutual fund</source>
        <comment>kind of position</comment>
        <translation>Investmentfonds</translation>
    </message>
    <message>
        <source>Certificate of deposit</source>
        <comment>kind of position</comment>
        <translation>Festgeld</translation>
    </message>
    <message>
        <source>Annuity</source>
        <comment>kind of position</comment>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>kind of position</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of position</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>a position</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The bank does not tell it.</source>
        <comment>what a position cost</comment>
        <translation>Die Bank nennt sie nicht.</translation>
    </message>
    <message>
        <source>Sum of the lots below, with fees</source>
        <translation>Summe der Teilkäufe unten, mit Gebühren</translation>
    </message>
    <message>
        <source>Average price of a unit, times the units</source>
        <translation>Durchschnittskurs mal Stück</translation>
    </message>
    <message>
        <source>Purchase price of a unit, times the units</source>
        <translation>Kaufkurs mal Stück</translation>
    </message>
    <message>
        <source>As the bank sends it: a total</source>
        <translation>Wie von der Bank gesendet: ein Gesamtbetrag</translation>
    </message>
    <message>
        <source>The bank&apos;s purchase price may be of one unit or of all: not counted.</source>
        <translation>Der Kaufpreis der Bank kann für ein Stück oder für alle gelten: nicht mitgezählt.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Price as of</source>
        <comment>the day of a price</comment>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column: the day of a price</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 (by the bank)</source>
        <comment>a bank&apos;s own kind of asset</comment>
        <translation>%1 (laut Bank)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind of cash</source>
        <translation>Art des Bargelds</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Gehalten in</translation>
    </message>
    <message>
        <source>Keeps the account&apos;s cash</source>
        <translation>Enthält das Bargeld des Kontos</translation>
    </message>
    <message>
        <source>Purchase price, as sent</source>
        <translation>Kaufpreis, wie gesendet</translation>
    </message>
    <message>
        <source>Purchase price is an average</source>
        <translation>Kaufpreis ist ein Durchschnitt</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>Zuerst gekauft</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>Change of the price</source>
        <translation>Änderung des Kurses</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Source of the contribution</source>
        <translation>Herkunft des Beitrags</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Ursprüngliche Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Kind of stock</source>
        <translation>Art der Aktie</translation>
    </message>
    <message>
        <source>Kind of fund</source>
        <translation>Art des Fonds</translation>
    </message>
    <message>
        <source>Units held by the broker</source>
        <translation>Stück beim Broker verwahrt</translation>
    </message>
    <message>
        <source>Units held by yourself</source>
        <translation>Stück selbst verwahrt</translation>
    </message>
    <message>
        <source>Dividends are reinvested</source>
        <translation>Dividenden werden wiederangelegt</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Yield as of</source>
        <translation>Rendite vom</translation>
    </message>
    <message>
        <source>Capital gains are reinvested</source>
        <translation>Kursgewinne werden wiederangelegt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittent</translation>
    </message>
    <message>
        <source>Kind of debt</source>
        <translation>Art der Schuld</translation>
    </message>
    <message>
        <source>Par value</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Next coupon</source>
        <translation>Nächster Kupon</translation>
    </message>
    <message>
        <source>Coupon is paid</source>
        <translation>Kupon wird gezahlt</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Yield to maturity</source>
        <translation>Rendite bis zur Fälligkeit</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art der Kündigung</translation>
    </message>
    <message>
        <source>Callable on</source>
        <translation>Kündbar am</translation>
    </message>
    <message>
        <source>Call price</source>
        <translation>Kündigungskurs</translation>
    </message>
    <message>
        <source>Yield to call</source>
        <translation>Rendite bis zur Kündigung</translation>
    </message>
    <message>
        <source>Kind of option</source>
        <translation>Art der Option</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>Ausübungspreis</translation>
    </message>
    <message>
        <source>Shares per contract</source>
        <translation>Stück je Kontrakt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Sweep balance</source>
        <translation>Guthaben im Sweep</translation>
    </message>
    <message>
        <source>Available in the sweep</source>
        <translation>Verfügbar im Sweep</translation>
    </message>
    <message>
        <source>Sweep balance as of</source>
        <translation>Sweep-Guthaben vom</translation>
    </message>
    <message>
        <source>Check writing</source>
        <translation>Scheckzahlung</translation>
    </message>
    <message>
        <source>Kind of security</source>
        <translation>Art des Wertpapiers</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Kurs je Stück</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Aufgegeben am</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Kind of security id</source>
        <translation>Art der Wertpapierkennung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Yours, before taxes</source>
        <translation>Eigener Beitrag, vor Steuern</translation>
    </message>
    <message>
        <source>Yours deferred, before taxes</source>
        <translation>Eigener aufgeschobener Beitrag, vor Steuern</translation>
    </message>
    <message>
        <source>Yours, after taxes</source>
        <translation>Eigener Beitrag, nach Steuern</translation>
    </message>
    <message>
        <source>Employer&apos;s match</source>
        <translation>Zuschuss des Arbeitgebers</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Yours this year</source>
        <translation>Eigener Beitrag dieses Jahr</translation>
    </message>
    <message>
        <source>Employer&apos;s this year</source>
        <translation>Arbeitgeberbeitrag dieses Jahr</translation>
    </message>
    <message>
        <source>Vests on</source>
        <translation>Wird unverfallbar am</translation>
    </message>
    <message>
        <source>Vested</source>
        <translation>Unverfallbar</translation>
    </message>
    <message>
        <source>Vested balance</source>
        <translation>Unverfallbares Guthaben</translation>
    </message>
    <message>
        <source>Balance not vested yet</source>
        <translation>Noch verfallbares Guthaben</translation>
    </message>
    <message>
        <source>Vested units</source>
        <translation>Unverfallbare Stück</translation>
    </message>
    <message>
        <source>Units not vested yet</source>
        <translation>Noch verfallbare Stück</translation>
    </message>
    <message>
        <source>Otherwise vested</source>
        <translation>Anders unverfallbar</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Jetzt geschuldet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Geliehen</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Begann am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Wird gezahlt</translation>
    </message>
    <message>
        <source>Next payment on</source>
        <translation>Nächste Zahlung am</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Erste Zahlung</translation>
    </message>
    <message>
        <source>Payments left</source>
        <translation>Verbleibende Zahlungen</translation>
    </message>
    <message>
        <source>Interest paid so far</source>
        <translation>Bisher gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>Zinsen insgesamt</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>Darlehensnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Form of payment</source>
        <translation>Form der Zahlung</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Kind of grant</source>
        <translation>Art der Zuteilung</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Zugeteilt am</translation>
    </message>
    <message>
        <source>Units granted</source>
        <translation>Zugeteilte Stück</translation>
    </message>
    <message>
        <source>Units outstanding</source>
        <translation>Ausstehende Stück</translation>
    </message>
    <message>
        <source>Grant price</source>
        <translation>Zuteilungspreis</translation>
    </message>
    <message>
        <source>Grant number</source>
        <translation>Zuteilungsnummer</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Vested value</source>
        <translation>Unverfallbarer Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vesting expires on</source>
        <translation>Unverfallbarkeit endet am</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Offener Auftrag</translation>
    </message>
    <message>
        <source>Open order %1 of %2</source>
        <translation>Offener Auftrag %1 von %2</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contribution %1 of %2</source>
        <translation>Beitrag %1 von %2</translation>
    </message>
    <message>
        <source>Vesting</source>
        <translation>Unverfallbarkeit</translation>
    </message>
    <message>
        <source>Vesting %1 of %2</source>
        <translation>Unverfallbarkeit %1 von %2</translation>
    </message>
    <message>
        <source>Loan from the plan</source>
        <translation>Darlehen aus dem Plan</translation>
    </message>
    <message>
        <source>Loan from the plan %1 of %2</source>
        <translation>Darlehen aus dem Plan %1 von %2</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Pension %1 of %2</source>
        <translation>Pension %1 von %2</translation>
    </message>
    <message>
        <source>Equity grant</source>
        <translation>Aktienzuteilung</translation>
    </message>
    <message>
        <source>Equity grant %1 of %2</source>
        <translation>Aktienzuteilung %1 von %2</translation>
    </message>
    <message>
        <source>Vesting of the grant</source>
        <translation>Unverfallbarkeit der Zuteilung</translation>
    </message>
    <message>
        <source>Vesting of the grant %1 of %2</source>
        <translation>Unverfallbarkeit der Zuteilung %1 von %2</translation>
    </message>
    <message>
        <source>at %1 each</source>
        <comment>the price of a unit</comment>
        <translation>zu je %1</translation>
    </message>
    <message>
        <source>sold short</source>
        <comment>a lot</comment>
        <translation>leer verkauft</translation>
    </message>
    <message>
        <source>Bank&apos;s id</source>
        <translation>Kennung der Bank</translation>
    </message>
    <message>
        <source>Kind of position</source>
        <translation>Art der Position</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>Kinds of asset</source>
        <translation>Anlageklassen</translation>
    </message>
    <message>
        <source>Bank&apos;s kinds of asset</source>
        <translation>Anlageklassen der Bank</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the details of an error</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Check the credentials</source>
        <translation>Zugangsdaten prüfen</translation>
    </message>
    <message>
        <source>Choose an institution</source>
        <translation>Institut auswählen</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und wiederholen</translation>
    </message>
    <message>
        <source>Get the newest Bursar</source>
        <translation>Neueste Version holen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>You seem to be offline. What you see is what was read before.</source>
        <translation>Sie sind anscheinend offline. Sie sehen, was zuletzt abgerufen wurde.</translation>
    </message>
    <message>
        <source>The bank took too long to answer. Bursar tries again by itself.</source>
        <translation>Die Bank hat zu lange nicht geantwortet. Bursar versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The connection is not safe, so Bursar did not use it: the server&apos;s certificate is not valid.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb hat Bursar sie nicht benutzt: Das Zertifikat des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept.</source>
        <translation>Die Verbindung ist abgebrochen. Was bereits angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The bank sent an answer that Bursar cannot read. Nothing was changed.</source>
        <translation>Die Bank hat eine Antwort gesendet, die Bursar nicht lesen kann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Angehalten. Was bereits angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The network asks for a pause. Bursar goes on by itself.</source>
        <translation>Das Netzwerk bittet um eine Pause. Bursar macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The bank&apos;s systems are not answering now. Bursar tries again by itself.</source>
        <translation>Die Systeme der Bank antworten zurzeit nicht. Bursar versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The bank is down for planned maintenance. Bursar tries again later.</source>
        <translation>Die Bank ist wegen geplanter Wartungsarbeiten nicht erreichbar. Bursar versucht es später erneut.</translation>
    </message>
    <message>
        <source>The bank no longer accepts this sign-in. Your data is kept.</source>
        <translation>Die Bank akzeptiert diese Anmeldung nicht mehr. Ihre Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your Akoya registration does not include this data at this bank.</source>
        <translation>Ihre Registrierung bei Akoya umfasst diese Daten bei dieser Bank nicht.</translation>
    </message>
    <message>
        <source>The bank does not know this account any more, or you no longer share it.</source>
        <translation>Die Bank kennt dieses Konto nicht mehr, oder Sie geben es nicht mehr frei.</translation>
    </message>
    <message>
        <source>The bank does not offer this for this kind of account.</source>
        <translation>Die Bank bietet dies für diese Art von Konto nicht an.</translation>
    </message>
    <message>
        <source>This account is closed. Its history stays here.</source>
        <translation>Dieses Konto ist geschlossen. Sein Verlauf bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The bank does not give data that far back.</source>
        <translation>So weit zurück stellt die Bank keine Daten bereit.</translation>
    </message>
    <message>
        <source>The bank did not find what Bursar asked for.</source>
        <translation>Die Bank hat nicht gefunden, wonach Bursar gefragt hat.</translation>
    </message>
    <message>
        <source>The bank did not understand Bursar&apos;s question. This is a fault in Bursar.</source>
        <translation>Die Bank hat die Anfrage von Bursar nicht verstanden. Das ist ein Fehler in Bursar.</translation>
    </message>
    <message>
        <source>The bank asks you to sign in again. Your data is kept.</source>
        <translation>Die Bank bittet Sie, sich erneut anzumelden. Ihre Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The network does not accept your client id and secret.</source>
        <translation>Das Netzwerk akzeptiert Ihre Client-ID und Ihr Client-Secret nicht.</translation>
    </message>
    <message>
        <source>Access was declined. Nothing was shared, and nothing was kept.</source>
        <translation>Der Zugang wurde abgelehnt. Es wurde nichts freigegeben und nichts gespeichert.</translation>
    </message>
    <message>
        <source>The bank&apos;s sign-in does not work at the moment. It is not your fault.</source>
        <translation>Die Anmeldung bei der Bank funktioniert im Moment nicht. Das liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>The network refused the sign-in page. The client id, the redirect address or the institution is not registered there.</source>
        <translation>Das Netzwerk hat die Anmeldeseite verweigert. Die Client-ID, die Weiterleitungsadresse oder das Institut ist dort nicht registriert.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in, so Bursar ignored it. Please start again.</source>
        <translation>Die Antwort gehörte nicht zu dieser Anmeldung, deshalb hat Bursar sie ignoriert. Bitte beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The sign-in took more than five minutes to come back, and the bank&apos;s permission ran out. Please sign in once more.</source>
        <translation>Die Antwort auf die Anmeldung kam erst nach mehr als fünf Minuten, und die Erlaubnis der Bank ist abgelaufen. Bitte melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in was closed before its end. Nothing was shared.</source>
        <translation>Die Anmeldung wurde vorzeitig geschlossen. Es wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>The sign-in page does not load. Are you online?</source>
        <translation>Die Anmeldeseite lädt nicht. Sind Sie online?</translation>
    </message>
    <message>
        <source>This is not the address that the bank sends you to at the end. Copy the whole address line of the last page.</source>
        <translation>Das ist nicht die Adresse, zu der die Bank Sie am Ende weiterleitet. Kopieren Sie die gesamte Adresszeile der letzten Seite.</translation>
    </message>
    <message>
        <source>You signed in with another login than before, so nothing was changed. Link it as an institution of its own, or sign in with the first login.</source>
        <translation>Sie haben sich mit anderen Zugangsdaten angemeldet als zuvor, deshalb wurde nichts geändert. Verbinden Sie diese als eigenes Institut oder melden Sie sich mit den ersten Zugangsdaten an.</translation>
    </message>
    <message>
        <source>Bursar found no keychain. It keeps the key to your data there and nowhere else, so it cannot start without one. On Linux install GNOME Keyring or KWallet, then log in again.</source>
        <translation>Bursar hat keinen Schlüsselbund gefunden. Nur dort wird der Schlüssel zu Ihren Daten aufbewahrt, daher kann Bursar ohne Schlüsselbund nicht starten. Installieren Sie unter Linux GNOME Keyring oder KWallet und melden Sie sich dann neu am System an.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Bursar needs the key that it keeps there.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Bursar benötigt den Schlüssel, der dort aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Your keychain refused Bursar. Allow it there, then try again.</source>
        <translation>Ihr Schlüsselbund hat Bursar abgewiesen. Erlauben Sie dort den Zugriff und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>An entry in your keychain is not readable as Bursar&apos;s. Nothing was changed there.</source>
        <translation>Ein Eintrag in Ihrem Schlüsselbund ist nicht als Eintrag von Bursar lesbar. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key in your keychain does not open this data. It may belong to another computer or another login. The file was not touched.</source>
        <translation>Der Schlüssel in Ihrem Schlüsselbund öffnet diese Daten nicht. Vielleicht gehören sie zu einem anderen Computer oder einem anderen Benutzerkonto. Die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was not touched: put back a copy of it, or start with an empty folder and link your banks again.</source>
        <translation>Die Datendatei ist beschädigt. Sie wurde nicht angetastet: Spielen Sie eine Sicherungskopie zurück, oder beginnen Sie mit einem leeren Ordner und verbinden Sie Ihre Banken neu.</translation>
    </message>
    <message>
        <source>This data was written by a newer Bursar. This one leaves it as it is.</source>
        <translation>Diese Daten wurden von einer neueren Version von Bursar geschrieben. Diese Version lässt sie unverändert.</translation>
    </message>
    <message>
        <source>The file in this folder is not Bursar&apos;s. It was not touched.</source>
        <translation>Die Datei in diesem Ordner stammt nicht von Bursar. Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Bursar is already open with this data. Close the other one first.</source>
        <translation>Bursar ist mit diesen Daten bereits geöffnet. Schließen Sie zuerst das andere Fenster.</translation>
    </message>
    <message>
        <source>The disk is full or refuses to write, so new data could not be kept. What was kept before is safe.</source>
        <translation>Der Datenträger ist voll oder lässt sich nicht beschreiben, deshalb konnten neue Daten nicht gespeichert werden. Was bereits gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The data file could not be used. What was kept before is safe.</source>
        <translation>Die Datendatei konnte nicht benutzt werden. Was bereits gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bursar. Your data is safe.</source>
        <translation>In Bursar ist ein Fehler aufgetreten. Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>of the network&apos;s error</comment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>an id that the network can look up</comment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>spoken in place of an amount that the bank did not give</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <comment>spoken in place of an amount</comment>
        <translation>Betrag verborgen</translation>
    </message>
    <message>
        <source>of an unknown currency</source>
        <comment>spoken after a number</comment>
        <translation>in unbekannter Währung</translation>
    </message>
    <message>
        <source>minus %1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation>minus %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: November 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time: 18 Nov 2026 10:42</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>age of a figure whose time is not known</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a figure that was just read</comment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes, short</comment>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours, short</comment>
        <translation>
            <numerusform>%n&#xa0;Std.</numerusform>
            <numerusform>%n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button at the end of a search field</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Veterinarians</source>
        <translation>Tierärzte</translation>
    </message>
    <message>
        <source>Farming and gardening</source>
        <translation>Garten- und Landbau</translation>
    </message>
    <message>
        <source>Building and repair</source>
        <translation>Bauen und Handwerk</translation>
    </message>
    <message>
        <source>Printing and cleaning supplies</source>
        <translation>Druck und Reinigungsbedarf</translation>
    </message>
    <message>
        <source>Airlines</source>
        <translation>Fluggesellschaften</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Autovermietung</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hotels</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Nahverkehr</translation>
    </message>
    <message>
        <source>Taxis</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Delivery and storage</source>
        <translation>Versand und Lagerung</translation>
    </message>
    <message>
        <source>Boats and cruises</source>
        <translation>Boote und Kreuzfahrten</translation>
    </message>
    <message>
        <source>Travel agencies</source>
        <translation>Reisebüros</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Maut</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>Telefon und Internet</translation>
    </message>
    <message>
        <source>Money transfer</source>
        <translation>Geldtransfer</translation>
    </message>
    <message>
        <source>Television and streaming</source>
        <translation>Fernsehen und Streaming</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Strom, Gas, Wasser</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Großhandel</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>Haus und Garten</translation>
    </message>
    <message>
        <source>Department stores</source>
        <translation>Kaufhäuser</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Food shops</source>
        <translation>Lebensmittelläden</translation>
    </message>
    <message>
        <source>Cars and parts</source>
        <translation>Autos und Teile</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Tanken</translation>
    </message>
    <message>
        <source>Vehicle charging</source>
        <translation>Laden von Fahrzeugen</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Digital goods</source>
        <translation>Digitale Güter</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Apotheken</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>Bier, Wein, Spirituosen</translation>
    </message>
    <message>
        <source>Second-hand and antiques</source>
        <translation>Gebrauchtes und Antiquitäten</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <translation>Sportartikel</translation>
    </message>
    <message>
        <source>Books and stationery</source>
        <translation>Bücher und Schreibwaren</translation>
    </message>
    <message>
        <source>Jewelry</source>
        <translation>Schmuck</translation>
    </message>
    <message>
        <source>Toys and hobbies</source>
        <translation>Spielzeug und Hobby</translation>
    </message>
    <message>
        <source>Gifts and shops</source>
        <translation>Geschenke und Läden</translation>
    </message>
    <message>
        <source>Mail order</source>
        <translation>Versandhandel</translation>
    </message>
    <message>
        <source>Heating fuel</source>
        <translation>Heizstoffe</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Cash and banking</source>
        <translation>Bargeld und Bank</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Geldanlage</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Rent and property</source>
        <translation>Miete und Immobilien</translation>
    </message>
    <message>
        <source>Laundry and cleaning</source>
        <translation>Wäsche und Reinigung</translation>
    </message>
    <message>
        <source>Personal services</source>
        <translation>Persönliche Dienste</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>Dienste für Unternehmen</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Car service</source>
        <translation>Autowerkstatt</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Films and video</source>
        <translation>Film und Video</translation>
    </message>
    <message>
        <source>Entertainment and sport</source>
        <translation>Unterhaltung und Sport</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Legal services</source>
        <translation>Rechtsberatung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Charities</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Clubs and associations</source>
        <translation>Vereine und Verbände</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Freie Berufe</translation>
    </message>
    <message>
        <source>Courts and fines</source>
        <translation>Gericht und Bußgelder</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a chip: a part of a query</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The bank has nothing of this kind.</source>
        <translation>Die Bank hat nichts dieser Art.</translation>
    </message>
    <message>
        <source>The bank is still making this document. Bursar asks again in some minutes.</source>
        <translation>Die Bank erstellt dieses Dokument noch. Bursar fragt in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The bank does not give this document in a form that Bursar can show.</source>
        <translation>Die Bank gibt dieses Dokument nicht in einer Form aus, die Bursar anzeigen kann.</translation>
    </message>
    <message>
        <source>Balances</source>
        <comment>kind of data</comment>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of data</comment>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <comment>kind of data</comment>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>kind of data: numbers to pay to and from</comment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>kind of data: who an account belongs to</comment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Statements</source>
        <comment>kind of data</comment>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <comment>kind of data</comment>
        <translation>Steuerformulare</translation>
    </message>
    <message>
        <source>account information</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Kontoinformationen</translation>
    </message>
    <message>
        <source>balances</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Salden</translation>
    </message>
    <message>
        <source>investments</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>transactions</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>payment numbers</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Zahlungsnummern</translation>
    </message>
    <message>
        <source>account holders</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>statements</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>tax forms</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Steuerformulare</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a number&apos;s name</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a number</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <comment>a number</comment>
        <translation>verborgen, endet auf %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of data: names and last digits of accounts</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>says the network</source>
        <comment>where a fact comes from</comment>
        <translation>sagt das Netzwerk</translation>
    </message>
    <message>
        <source>said the network at the sign-in</source>
        <comment>where a fact comes from</comment>
        <translation>sagte das Netzwerk bei der Anmeldung</translation>
    </message>
    <message>
        <source>Bursar&apos;s own record</source>
        <comment>where a fact comes from</comment>
        <translation>eigene Aufzeichnung von Bursar</translation>
    </message>
    <message>
        <source>inferred from what was read</source>
        <comment>where a fact comes from</comment>
        <translation>aus dem Gelesenen geschlossen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Aktie</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Anleihe</translation>
    </message>
    <message>
        <source>Mutual fund</source>
        <translation>Investmentfonds</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuldtitel</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Leer verkauft</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Before taxes</source>
        <translation>Vor Steuern</translation>
    </message>
    <message>
        <source>After taxes</source>
        <translation>Nach Steuern</translation>
    </message>
    <message>
        <source>Employer&apos;s match</source>
        <translation>Zuschuss des Arbeitgebers</translation>
    </message>
    <message>
        <source>Profit sharing</source>
        <translation>Gewinnbeteiligung</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Other, vesting</source>
        <translation>Anderes, unverfallbar werdend</translation>
    </message>
    <message>
        <source>Other, not vesting</source>
        <translation>Anderes, nicht unverfallbar werdend</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteilen</translation>
    </message>
    <message>
        <source>Long-term capital gain</source>
        <translation>Langfristiger Kursgewinn</translation>
    </message>
    <message>
        <source>Short-term capital gain</source>
        <translation>Kurzfristiger Kursgewinn</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Called by the issuer</source>
        <translation>Vom Emittenten gekündigt</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>Fällig geworden</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Buy to cover</source>
        <translation>Kaufen zur Deckung</translation>
    </message>
    <message>
        <source>Buy to open</source>
        <translation>Kaufen zur Eröffnung</translation>
    </message>
    <message>
        <source>Sell to cover</source>
        <translation>Verkaufen zur Deckung</translation>
    </message>
    <message>
        <source>Sell to open</source>
        <translation>Verkaufen zur Eröffnung</translation>
    </message>
    <message>
        <source>Sell short</source>
        <translation>Leerverkauf</translation>
    </message>
    <message>
        <source>Sell to close</source>
        <translation>Verkaufen zum Schließen</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Für den Tag</translation>
    </message>
    <message>
        <source>Until it is canceled</source>
        <translation>Bis auf Widerruf</translation>
    </message>
    <message>
        <source>At once or not at all</source>
        <translation>Sofort oder gar nicht</translation>
    </message>
    <message>
        <source>Open-end</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed-end</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>With a coupon</source>
        <translation>Mit Kupon</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Put</translation>
    </message>
    <message>
        <source>Refunded early</source>
        <translation>Vorzeitig zurückgezahlt</translation>
    </message>
    <message>
        <source>At maturity</source>
        <translation>Bei Fälligkeit</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>Money market</source>
        <translation>Geldmarkt</translation>
    </message>
    <message>
        <source>Vested</source>
        <translation>Unverfallbar</translation>
    </message>
    <message>
        <source>Not vested yet</source>
        <translation>Noch verfallbar</translation>
    </message>
    <message>
        <source>CUSIP</source>
        <translation>CUSIP</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Loading of the page</source>
        <translation>Laden der Seite</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Adresse einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation>Seite der Bank wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Certificate valid · nothing from this page is kept after sign-in</source>
        <translation>Zertifikat gültig · nach der Anmeldung bleibt von dieser Seite nichts gespeichert</translation>
    </message>
    <message>
        <source>The demo bank on this computer · nothing leaves it</source>
        <translation>Die Demobank auf diesem Computer · nichts verlässt ihn</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Adresse der Seite: %1</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in there. When the bank sends you back, this page goes on by itself and the browser says that you can close its page.</source>
        <translation>Melden Sie sich dort an. Sobald die Bank Sie zurückleitet, geht es hier von selbst weiter, und der Browser teilt Ihnen mit, dass Sie seine Seite schließen können.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Show my accounts</source>
        <translation>Meine Konten anzeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <comment>number of the step; what one does in it</comment>
        <translation>Schritt %1 von 3 · %2</translation>
    </message>
    <message>
        <source>Next: Bursar keeps the access token in your system keychain and loads your accounts.</source>
        <translation>Als Nächstes legt Bursar das Zugriffstoken im Schlüsselbund Ihres Systems ab und lädt Ihre Konten.</translation>
    </message>
    <message>
        <source>Choose your institution</source>
        <translation>Ihr Institut auswählen</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <comment>an institution</comment>
        <translation>Anmeldeseite von %1</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <comment>an institution</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Linking %1…</source>
        <comment>an institution</comment>
        <translation>%1 wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>You signed in</source>
        <translation>Beim Institut anmelden</translation>
    </message>
    <message>
        <source>Getting access from the network</source>
        <translation>Zugang vom Netzwerk erhalten</translation>
    </message>
    <message>
        <source>Keeping it in your keychain</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Reading your accounts</source>
        <translation>Konten abrufen</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <comment>an institution</comment>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) found</source>
        <comment>after linking</comment>
        <translation>
            <numerusform>%n Konto gefunden</numerusform>
            <numerusform>%n Konten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>%1 was not linked</source>
        <comment>an institution</comment>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>1. Open the sign-in page in your browser and sign in there.</source>
        <translation>1. Öffnen Sie die Anmeldeseite in Ihrem Browser und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>2. At the end the browser shows a page that may not load. That is right: copy its whole address and paste it here.</source>
        <translation>2. Am Ende zeigt der Browser eine Seite, die vielleicht nicht lädt. Das ist richtig so: Kopieren Sie ihre vollständige Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>https://…</source>
        <comment>an address to paste</comment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of the last page</source>
        <translation>Adresse der letzten Seite</translation>
    </message>
    <message>
        <source>Sign in with your browser, paste the address</source>
        <translation>Im Browser anmelden, Adresse einfügen</translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation>Institute suchen</translation>
    </message>
    <message>
        <source>Search your bank, card or broker</source>
        <translation>Ihre Bank, Karte oder Ihren Broker suchen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institute</translation>
    </message>
    <message>
        <source>No institution of that name</source>
        <translation>Kein Institut mit diesem Namen</translation>
    </message>
    <message>
        <source>The network does not reach it, or writes its name in another way.</source>
        <translation>Das Netzwerk erreicht es nicht oder schreibt seinen Namen anders.</translation>
    </message>
    <message>
        <source>Bursar reads your data to show it to you on this computer, where it stays. It cannot move money.</source>
        <translation>Bursar liest Ihre Daten, um sie Ihnen auf diesem Computer zu zeigen, wo sie bleiben. Geld bewegen kann es nicht.</translation>
    </message>
    <message>
        <source>Renew access</source>
        <comment>title of a page</comment>
        <translation>Zugriff erneuern</translation>
    </message>
    <message>
        <source>Renewing the access to %1…</source>
        <comment>an institution</comment>
        <translation>Zugriff auf %1 wird erneuert…</translation>
    </message>
    <message>
        <source>The access to %1 is renewed</source>
        <comment>an institution</comment>
        <translation>Der Zugriff auf %1 ist erneuert</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Nicht erneuert</translation>
    </message>
    <message>
        <source>The access to %1 was not renewed</source>
        <comment>an institution</comment>
        <translation>Der Zugriff auf %1 wurde nicht erneuert</translation>
    </message>
    <message>
        <source>What you had before is as it was.</source>
        <translation>Was vorher galt, gilt weiter.</translation>
    </message>
</context>
<context>
    <name>NetworkApps</name>
    <message>
        <source>Register an app</source>
        <translation>Eine App anmelden</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an app&apos;s name</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People see it at the bank. It cannot change.</source>
        <translation>Er ist bei der Bank zu sehen und kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>At most 120 characters.</source>
        <translation>Höchstens 120 Zeichen.</translation>
    </message>
    <message>
        <source>Redirect addresses, one a line</source>
        <translation>Rücksprungadressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Where a sign-in comes back to.</source>
        <translation>Wohin eine Anmeldung zurückkehrt.</translation>
    </message>
    <message>
        <source>Web page of the app</source>
        <translation>Webseite der App</translation>
    </message>
    <message>
        <source>Begins with https.</source>
        <translation>Beginnt mit https.</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse des Logos</translation>
    </message>
    <message>
        <source>PNG or JPG, 200 to 1,024 pixels a side, at most 2 MB.</source>
        <translation>PNG oder JPG, 200 bis 1.024 Pixel je Seite, höchstens 2 MB.</translation>
    </message>
    <message>
        <source>Address of the icon (optional)</source>
        <translation>Adresse des Symbols (freiwillig)</translation>
    </message>
    <message>
        <source>Square, 40 to 200 pixels, at most 2 MB.</source>
        <translation>Quadratisch, 40 bis 200 Pixel, höchstens 2 MB.</translation>
    </message>
    <message>
        <source>E-mail addresses for contact</source>
        <translation>E-Mail-Adressen zur Kontaktaufnahme</translation>
    </message>
    <message>
        <source>One or more.</source>
        <translation>Eine oder mehrere.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>button: an app</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: an app&apos;s change</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an app</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an app</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>You sign in with this app here.</source>
        <translation>Mit dieser App melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>button: an app</comment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>button: an app</comment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>Springt zurück zu</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>None: an app with account information alone has none.</source>
        <translation>Keine: Eine App mit Kontoinformationen allein hat keine.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Frage das Netzwerk …</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Deposits</source>
        <comment>kind of account</comment>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>kind of account</comment>
        <translation>Kredite</translation>
    </message>
    <message>
        <source>Cards and credit lines</source>
        <comment>kind of account</comment>
        <translation>Karten und Kreditlinien</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of account</comment>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Insurance</source>
        <comment>kind of account</comment>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Annuities</source>
        <comment>kind of account</comment>
        <translation>Renten</translation>
    </message>
    <message>
        <source>A consent is revoked at the bank</source>
        <translation>Eine Einwilligung wird bei der Bank widerrufen</translation>
    </message>
    <message>
        <source>A consent is changed at the bank</source>
        <translation>Eine Einwilligung wird bei der Bank geändert</translation>
    </message>
    <message>
        <source>A planned outage</source>
        <translation>Ein geplanter Ausfall</translation>
    </message>
    <message>
        <source>An outage now</source>
        <translation>Ein Ausfall jetzt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a subscription</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <comment>a subscription</comment>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>a subscription</comment>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a subscription</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>a subscription</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>Geben Sie der App einen Namen.</translation>
    </message>
    <message>
        <source>The name may have letters, digits, spaces and #$&amp;&apos;()*+,-./|–é only.</source>
        <translation>Der Name darf nur Buchstaben, Ziffern, Leerzeichen und #$&amp;&apos;()*+,-./|–é haben.</translation>
    </message>
    <message>
        <source>Say in a sentence what the app is for.</source>
        <translation>Sagen Sie in einem Satz, wofür die App da ist.</translation>
    </message>
    <message>
        <source>The description may have 120 characters at most.</source>
        <translation>Die Beschreibung darf höchstens 120 Zeichen haben.</translation>
    </message>
    <message>
        <source>Enter at least one redirect address.</source>
        <translation>Geben Sie mindestens eine Rücksprungadresse an.</translation>
    </message>
    <message>
        <source>A redirect address begins with https, with a scheme of the app&apos;s own, or leads to this computer.</source>
        <translation>Eine Rücksprungadresse beginnt mit https, mit einem eigenen Schema der App oder führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>The logo&apos;s address must begin with https.</source>
        <translation>Die Adresse des Logos muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The icon&apos;s address must begin with https.</source>
        <translation>Die Adresse des Symbols muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Enter at least one e-mail address for contact.</source>
        <translation>Geben Sie mindestens eine E-Mail-Adresse zur Kontaktaufnahme an.</translation>
    </message>
    <message>
        <source>A contact is an e-mail address.</source>
        <translation>Ein Kontakt ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The app&apos;s web page must begin with https.</source>
        <translation>Die Webseite der App muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Choose at least one product besides account information.</source>
        <translation>Wählen Sie außer den Kontoinformationen mindestens ein Produkt.</translation>
    </message>
    <message>
        <source>An app with this name exists already.</source>
        <translation>Eine App mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The network refused this. Nothing was changed.</source>
        <translation>Das Netzwerk hat dies abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The network does not know this any more.</source>
        <translation>Das Netzwerk kennt dies nicht mehr.</translation>
    </message>
    <message>
        <source>This network has no management that Bursar could ask.</source>
        <translation>Dieses Netzwerk hat keine Verwaltung, die Bursar fragen könnte.</translation>
    </message>
    <message>
        <source>The network does not accept the organization&apos;s service credentials.</source>
        <translation>Das Netzwerk nimmt die Dienst-Zugangsdaten der Organisation nicht an.</translation>
    </message>
    <message>
        <source>No answer came. Refresh to see whether it was done.</source>
        <translation>Es kam keine Antwort. Fragen Sie erneut, um zu sehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The network has a failure. Try again later.</source>
        <translation>Das Netzwerk hat eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The network is down for maintenance. Try again later.</source>
        <translation>Das Netzwerk wird gewartet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The network sent an answer that Bursar cannot read.</source>
        <translation>Das Netzwerk hat eine Antwort geschickt, die Bursar nicht lesen kann.</translation>
    </message>
    <message>
        <source>Network apps</source>
        <translation>Netzwerk-Apps</translation>
    </message>
    <message>
        <source>Register an app…</source>
        <translation>App anmelden …</translation>
    </message>
    <message>
        <source>Your own registration at the network</source>
        <translation>Ihre eigene Registrierung beim Netzwerk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Providers and products</source>
        <translation>Anbieter und Produkte</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <comment>an app</comment>
        <translation>Ein neues Geheimnis für %1 erzeugen?</translation>
    </message>
    <message>
        <source>The present secret stops working at once, wherever it is used. The new one goes into your system keychain.</source>
        <translation>Das jetzige Geheimnis gilt sofort nicht mehr, wo immer es benutzt wird. Das neue kommt in den Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an app</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The network forgets the app and its subscriptions. Everything that signs in with it stops working. This cannot be taken back.</source>
        <translation>Das Netzwerk vergisst die App und ihre Abonnements. Alles, was sich mit ihr anmeldet, hört auf zu funktionieren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: an app</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop telling this address?</source>
        <translation>Dieser Adresse nichts mehr melden?</translation>
    </message>
    <message>
        <source>%1 is no longer told: %2.</source>
        <comment>an address; what it was told of</comment>
        <translation>%1 erfährt nicht mehr: %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a notification</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The notifications could not be read</source>
        <translation>Die Benachrichtigungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The network could not be asked</source>
        <translation>Das Netzwerk konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Die Abonnements konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Bursar does not have this app&apos;s secret.</source>
        <translation>Bursar hat das Geheimnis dieser App nicht.</translation>
    </message>
    <message>
        <source>The new secret is not in the keychain yet</source>
        <translation>Das neue Geheimnis ist noch nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>It is kept until Bursar ends; “Show the secret” has it too.</source>
        <translation>Es bleibt, bis Bursar endet; auch „Geheimnis zeigen“ hat es.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No network to manage</source>
        <translation>Kein Netzwerk zu verwalten</translation>
    </message>
    <message>
        <source>This needs the service credentials of your organization, from Akoya&apos;s Data Recipient Hub, in the network&apos;s file. The demo network brings its own.</source>
        <translation>Dazu braucht es die Dienst-Zugangsdaten Ihrer Organisation aus Akoyas Data Recipient Hub in der Datei des Netzwerks. Das Demo-Netzwerk bringt seine eigenen mit.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Bursar asks the network when you want it to.</source>
        <translation>Bursar fragt das Netzwerk, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Netzwerk fragen</translation>
    </message>
    <message>
        <source>Be told of something</source>
        <translation>Etwas melden lassen</translation>
    </message>
    <message>
        <source>Change where it is told</source>
        <translation>Ändern, wohin gemeldet wird</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a notification</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The network sends a message to this address. It must be reachable for the network; Bursar itself asks on its own and needs none.</source>
        <translation>Das Netzwerk schickt eine Nachricht an diese Adresse. Sie muss für das Netzwerk erreichbar sein; Bursar selbst fragt von sich aus und braucht keine.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>what to be told of</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From this day on (optional)</source>
        <translation>Von diesem Tag an (freiwillig)</translation>
    </message>
    <message>
        <source>The address must begin with https, or lead to this computer.</source>
        <translation>Die Adresse muss mit https beginnen oder zu diesem Computer führen.</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-01.</source>
        <translation>Schreiben Sie den Tag wie 2026-12-01.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>No address of yours is told of anything. Bursar asks the network by itself and needs no address.</source>
        <translation>Keiner Ihrer Adressen wird etwas gemeldet. Bursar fragt das Netzwerk selbst und braucht keine Adresse.</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>button: a notification</comment>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>button: a notification</comment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testmeldung senden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>button: a notification</comment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a provider</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>Kontoarten</translation>
    </message>
    <message>
        <source>Your organization may use: %1</source>
        <comment>products</comment>
        <translation>Ihre Organisation darf nutzen: %1</translation>
    </message>
    <message>
        <source>Details of the app</source>
        <translation>Einzelheiten der App</translation>
    </message>
    <message>
        <source>Sign-ins that come back to %1 stop working at once.</source>
        <comment>addresses</comment>
        <translation>Anmeldungen, die zu %1 zurückkehren, funktionieren ab sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Remove and save</source>
        <comment>button: an app&apos;s change</comment>
        <translation>Entfernen und sichern</translation>
    </message>
    <message>
        <source>Subscriptions with this status</source>
        <translation>Abonnements mit diesem Status</translation>
    </message>
    <message>
        <source>The network itself subscribes an app to every provider that has its products; there is nothing to request.</source>
        <translation>Das Netzwerk abonniert für eine App selbst jeden Anbieter, der ihre Produkte hat; zu beantragen ist nichts.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status; a count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>subscriptions, whatever their status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None with this status.</source>
        <translation>Keine mit diesem Status.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Gerade braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <comment>an institution and what it is about</comment>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Takes it off this list until something changes</source>
        <translation>Nimmt es von dieser Liste, bis sich etwas ändert</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>what needs the person</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>what needs the person</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>what needs the person</comment>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what needs the person</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what needs the person</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives. Bursar tries again by itself.</source>
        <translation>Der Widerruf konnte nicht gesendet werden; der Zugriff besteht noch. Bursar versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The revocation is sent; that the network refuses Bursar is not proven yet.</source>
        <translation>Der Widerruf ist gesendet; dass das Netzwerk Bursar abweist, ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>The access was revoked, and not from here. What was read stays.</source>
        <translation>Der Zugriff wurde widerrufen, und nicht von hier. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Its data is no longer read until you sign in again.</source>
        <translation>Die Daten werden erst wieder gelesen, wenn Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Its time was over. What was read stays.</source>
        <translation>Die Zeit war um. Was gelesen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Access ends within %n day(s).</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>Der Zugriff endet innerhalb von %n Tag.</numerusform>
            <numerusform>Der Zugriff endet innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data is (are) shared than before.</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>%n Datenart mehr als zuvor wird geteilt.</numerusform>
            <numerusform>%n Datenarten mehr als zuvor werden geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank.</source>
        <comment>to a consent</comment>
        <translation>
            <numerusform>%n Konto bei der Bank hinzugefügt.</numerusform>
            <numerusform>%n Konten bei der Bank hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank.</source>
        <comment>from a consent</comment>
        <translation>
            <numerusform>%n Konto bei der Bank entfernt.</numerusform>
            <numerusform>%n Konten bei der Bank entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s) at the bank.</source>
        <comment>statements and tax forms</comment>
        <translation>
            <numerusform>%n neues Dokument bei der Bank.</numerusform>
            <numerusform>%n neue Dokumente bei der Bank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Renew access</source>
        <translation>Zugriff erneuern</translation>
    </message>
    <message>
        <source>Show the statements</source>
        <translation>Dokumente zeigen</translation>
    </message>
    <message>
        <source>Show the consent</source>
        <translation>Einwilligung zeigen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>when a balance was true</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Accounts with their balances</source>
        <translation>Konten mit ihren Salden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>When you link an institution, what you own and owe, and what needs you, is here.</source>
        <translation>Wenn Sie ein Institut verbinden, steht hier, was Sie haben und schulden und was Sie braucht.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>Twice?</source>
        <comment>accounts that two logins seem to have</comment>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>More to read</source>
        <comment>what needs the person</comment>
        <translation>Mehr lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data can be read once you sign in again: this consent was given without it (them).</source>
        <translation>
            <numerusform>%n weitere Art von Daten kann gelesen werden, sobald Sie sich neu anmelden: Diese Einwilligung wurde ohne sie gegeben.</numerusform>
            <numerusform>%n weitere Arten von Daten können gelesen werden, sobald Sie sich neu anmelden: Diese Einwilligung wurde ohne sie gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>what needs the person</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>what needs the person</comment>
        <translation>Fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) seem(s) to be in another login here as well, and totals may count it (them) twice. If it is so, end one of the two consents.</source>
        <translation>
            <numerusform>%n Konto scheint hier auch in einer anderen Anmeldung zu sein; Summen zählen es vielleicht doppelt. Wenn das stimmt, beenden Sie eine der beiden Einwilligungen.</numerusform>
            <numerusform>%n Konten scheinen hier auch in einer anderen Anmeldung zu sein; Summen zählen sie vielleicht doppelt. Wenn das stimmt, beenden Sie eine der beiden Einwilligungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank says that a payment is overdue.</source>
        <translation>Laut der Bank ist eine Zahlung überfällig.</translation>
    </message>
    <message>
        <source>A payment is due soon.</source>
        <translation>Bald ist eine Zahlung fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in who holds an account, or how to reach them.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>%n Änderung bei den Inhabern eines Kontos oder wie sie zu erreichen sind.</numerusform>
            <numerusform>%n Änderungen bei den Inhabern eines Kontos oder wie sie zu erreichen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in what the bank knows of you.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>%n Änderung in dem, was die Bank von Ihnen weiß.</numerusform>
            <numerusform>%n Änderungen in dem, was die Bank von Ihnen weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Konto zeigen</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a payment is due</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>a payment is due</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Show the figures: %1</source>
        <comment>title of a chart</comment>
        <translation>Zahlen zeigen: %1</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Checking and savings accounts, posted transactions.</source>
        <translation>Giro- und Sparkonten, gebuchte Umsätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) between your accounts left out.</source>
        <translation>
            <numerusform>Ohne %n Überweisung zwischen Ihren Konten.</numerusform>
            <numerusform>Ohne %n Überweisungen zwischen Ihren Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount left out.</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>Ohne %n Umsatz, dessen Betrag fehlt.</numerusform>
            <numerusform>Ohne %n Umsätze, deren Betrag fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>money</comment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>No posted transactions of checking or savings accounts in six months.</source>
        <translation>Keine gebuchten Umsätze von Giro- oder Sparkonten in sechs Monaten.</translation>
    </message>
    <message>
        <source>In %1 · Out %2</source>
        <comment>amounts</comment>
        <translation>Eingang %1 · Ausgang %2</translation>
    </message>
    <message>
        <source>Bursar does not have all of this month.</source>
        <translation>Bursar hat diesen Monat nicht vollständig.</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>Beträge sind verborgen.</translation>
    </message>
    <message>
        <source>This could not be read from the store. It is tried again with the next reading.</source>
        <translation>Dies konnte nicht aus dem Speicher gelesen werden. Beim nächsten Lesen wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Wird zusammengestellt …</translation>
    </message>
    <message>
        <source>A bank is being read; what it tells will be here.</source>
        <translation>Eine Bank wird gerade gelesen; was sie mitteilt, steht dann hier.</translation>
    </message>
    <message>
        <source>Net worth history</source>
        <translation>Verlauf des Vermögens</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Net worth</source>
        <comment>of all accounts of one currency</comment>
        <translation>Nettovermögen</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>of a chart</comment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <comment>of a chart</comment>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <comment>of a chart</comment>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All days</source>
        <comment>of a chart</comment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>There is no day yet on which every account was read.</source>
        <translation>Noch gibt es keinen Tag, an dem jedes Konto gelesen wurde.</translation>
    </message>
    <message>
        <source>Kept since %1: one figure for each day on which all accounts are read.</source>
        <comment>a day</comment>
        <translation>Aufgehoben seit %1: ein Wert für jeden Tag, an dem alle Konten gelesen werden.</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>change of an amount</comment>
        <translation>%1 in 30 Tagen</translation>
    </message>
    <message>
        <source>Where there is a question mark, not all of these accounts were read so far back.</source>
        <translation>Wo ein Fragezeichen steht, wurden nicht alle diese Konten so weit zurück gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read: the balance is the one from before.</source>
        <translation>
            <numerusform>%n Konto konnte nicht gelesen werden: Der Saldo ist der von zuvor.</numerusform>
            <numerusform>%n Konten konnten nicht gelesen werden: Die Salden sind die von zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) may be out of date.</source>
        <translation>
            <numerusform>%n Saldo könnte veraltet sein.</numerusform>
            <numerusform>%n Salden könnten veraltet sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Ihre Konten werden gelesen …</translation>
    </message>
    <message>
        <source>What you own and owe is here in a moment.</source>
        <translation>Was Sie haben und schulden, steht gleich hier.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>The institutions that you linked share no account with Bursar.</source>
        <translation>Die verbundenen Institute geben für Bursar kein Konto frei.</translation>
    </message>
    <message>
        <source>Revocation failed, retrying</source>
        <comment>what needs the person</comment>
        <translation>Widerruf fehlgeschlagen, wird wiederholt</translation>
    </message>
    <message>
        <source>Revocation sent, not yet confirmed</source>
        <comment>what needs the person</comment>
        <translation>Widerruf gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <comment>what needs the person</comment>
        <translation>Bei der Bank widerrufen</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <comment>what needs the person</comment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Show the institution</source>
        <translation>Institut zeigen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to Bursar.</source>
        <translation>Sie können diese Seite schließen und zu Bursar zurückkehren.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <comment>institution</comment>
        <translation>Bei %1 erneut anmelden</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Ihre Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it.</source>
        <translation>Vielleicht bittet Ihr Schlüsselbund darum, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Not all transactions could be shown</source>
        <translation>Nicht alle Umsätze konnten angezeigt werden</translation>
    </message>
    <message>
        <source>Saved view</source>
        <comment>hint in the palette</comment>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Your saved views are there until Bursar ends, but they could not be kept</source>
        <translation>Ihre gespeicherten Ansichten bleiben, bis Bursar endet, konnten aber nicht gesichert werden</translation>
    </message>
    <message>
        <source>Undo the change of several transactions</source>
        <translation>Änderung mehrerer Umsätze zurücknehmen</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gesichert</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Zugriffe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON-Lines-Dateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Wertpapiere</translation>
    </message>
    <message>
        <source>Network apps</source>
        <translation>Netzwerk-Apps</translation>
    </message>
    <message>
        <source>The app is registered. Its secret is in your keychain.</source>
        <translation>Die App ist angemeldet. Ihr Geheimnis ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The new secret is in your keychain. The old one no longer works.</source>
        <translation>Das neue Geheimnis ist in Ihrem Schlüsselbund. Das alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The app was changed.</source>
        <translation>Die App wurde geändert.</translation>
    </message>
    <message>
        <source>The app was removed, and its secret from your keychain.</source>
        <translation>Die App wurde entfernt, und ihr Geheimnis aus Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The new secret is in your keychain.</source>
        <translation>Das neue Geheimnis ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The network was asked to send a test event.</source>
        <translation>Das Netzwerk wurde gebeten, eine Testmeldung zu senden.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>Belege sichern</translation>
    </message>
    <message>
        <source>PDF, one page for each consent (*.pdf)</source>
        <translation>PDF, eine Seite je Einwilligung (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, every receipt as it was issued (*.json)</source>
        <translation>JSON, jeder Beleg wie ausgestellt (*.json)</translation>
    </message>
    <message>
        <source>consent-receipt</source>
        <comment>name of a file</comment>
        <translation>einwilligung-beleg</translation>
    </message>
    <message>
        <source>consent-receipts</source>
        <comment>name of a file</comment>
        <translation>einwilligung-belege</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <comment>a file</comment>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file; why</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Bursar tries again now.</source>
        <translation>Bursar versucht es jetzt erneut.</translation>
    </message>
    <message>
        <source>The network answered at %1; this is what it says.</source>
        <comment>a time</comment>
        <translation>Das Netzwerk hat um %1 geantwortet; das sagt es.</translation>
    </message>
    <message>
        <source>This network cannot be asked: Bursar has no service credentials for it. What is shown is Bursar&apos;s own record.</source>
        <translation>Dieses Netzwerk kann nicht gefragt werden: Bursar hat keine Dienst-Zugangsdaten dafür. Gezeigt wird Bursars eigene Aufzeichnung.</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <comment>institution</comment>
        <translation>Zugriff auf %1 widerrufen…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON, as it was issued (*.json)</source>
        <translation>JSON, wie ausgestellt (*.json)</translation>
    </message>
    <message>
        <source>erasure-receipt</source>
        <comment>name of a file</comment>
        <translation>Loeschbeleg</translation>
    </message>
    <message>
        <source>The receipt could not be written</source>
        <translation>Der Beleg konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>This was not kept</source>
        <translation>Das wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>Bursar: %n thing(s) need(s) you</source>
        <comment>on the desktop</comment>
        <translation>
            <numerusform>Bursar: %n Sache braucht Sie</numerusform>
            <numerusform>Bursar: %n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview has them all.</source>
        <translation>Die Übersicht zeigt sie alle.</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keychain entry(ies) and %1 are gone; Bursar looked, and none of them is left. This receipt is kept nowhere else. At its next start Bursar begins anew.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln Eintrag im Schlüsselbund und %1 sind gelöscht; Bursar hat nachgesehen, nichts davon ist übrig. Dieser Beleg wird nirgends sonst aufbewahrt. Beim nächsten Start beginnt Bursar neu.</numerusform>
            <numerusform>%Ln Einträge im Schlüsselbund und %1 sind gelöscht; Bursar hat nachgesehen, nichts davon ist übrig. Dieser Beleg wird nirgends sonst aufbewahrt. Beim nächsten Start beginnt Bursar neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>that were erased</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>The network asked Bursar to wait: it may be read again from %1 on.</source>
        <comment>time</comment>
        <translation>Das Netzwerk hat Bursar um Geduld gebeten: Ab %1 darf wieder gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: read %n second(s) ago. %1 asks the bank again.</source>
        <comment>key</comment>
        <translation>
            <numerusform>Aktuell: vor %n Sekunde gelesen. %1 fragt die Bank noch einmal.</numerusform>
            <numerusform>Aktuell: vor %n Sekunden gelesen. %1 fragt die Bank noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service account could not be read</source>
        <translation>Das Dienstkonto konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Until it ended you shared %1. Accounts, notes and history carry over.</source>
        <comment>accounts and kinds of data</comment>
        <translation>Bis zu ihrem Ende haben Sie %1 geteilt. Konten, Notizen und Verlauf bleiben erhalten.</translation>
    </message>
    <message>
        <source>You share %1 now. That stays as it is until the new consent works, and when you go back. Accounts, notes and history carry over.</source>
        <comment>accounts and kinds of data</comment>
        <translation>Sie teilen jetzt %1. Das bleibt so, bis die neue Einwilligung gilt, und auch, wenn Sie zurückgehen. Konten, Notizen und Verlauf bleiben erhalten.</translation>
    </message>
    <message>
        <source>Bursar asks for other data than then.</source>
        <translation>Bursar fragt nach anderen Daten als damals.</translation>
    </message>
    <message>
        <source>Accounts, notes and history carry over.</source>
        <translation>Konten, Notizen und Verlauf bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Möchten Sie diese Seite wirklich verlassen? Ihre Änderungen werden vielleicht nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Write one of: %1.</source>
        <comment>behind an operator; %1: words</comment>
        <translation>Schreiben Sie eines von: %1.</translation>
    </message>
    <message>
        <source>No institution is called so.</source>
        <translation>So heißt kein Institut.</translation>
    </message>
    <message>
        <source>No account is called so.</source>
        <translation>So heißt kein Konto.</translation>
    </message>
    <message>
        <source>Did you mean “%1:”? As it stands, it is searched as a word.</source>
        <comment>%1: an operator of the query language</comment>
        <translation>Meinten Sie „%1:“? So, wie es dasteht, wird es als Wort gesucht.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression is not closed: end it with a slash.</source>
        <translation>Der reguläre Ausdruck ist nicht geschlossen: Beenden Sie ihn mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: %1.</source>
        <comment>%1: why</comment>
        <translation>Dieser reguläre Ausdruck ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>Hier ist keine Klammer offen.</translation>
    </message>
    <message>
        <source>OR stands between two things; one is missing.</source>
        <translation>OR steht zwischen zwei Angaben; eine fehlt.</translation>
    </message>
    <message>
        <source>These are more parentheses inside each other than can be read.</source>
        <translation>So viele ineinander stehende Klammern kann Bursar nicht lesen.</translation>
    </message>
    <message>
        <source>Day of the transaction, or a stretch of days</source>
        <translation>Tag des Umsatzes oder ein Zeitraum</translation>
    </message>
    <message>
        <source>Write a date as 2024-05-03, 2024-05 or 2024, a stretch as 2024-01..2024-06, or a word such as today or last-30d.</source>
        <translation>Schreiben Sie ein Datum als 2024-05-03, 2024-05 oder 2024, einen Zeitraum als 2024-01..2024-06 oder ein Wort wie today oder last-30d.</translation>
    </message>
    <message>
        <source>Amount, in or out alike; with a sign, the amount itself: -60 is less than -50</source>
        <translation>Betrag, Eingang und Ausgang gleichermaßen; mit Vorzeichen der Betrag selbst: -60 ist weniger als -50</translation>
    </message>
    <message>
        <source>Write an amount as 12.50, a stretch as 10..20, a limit as &gt;50 or &lt;=50, or only the decimals, .84.</source>
        <translation>Schreiben Sie einen Betrag als 12.50, einen Bereich als 10..20, eine Grenze als &gt;50 oder &lt;=50 oder nur die Nachkommastellen, .84.</translation>
    </message>
    <message>
        <source>Part of an account&apos;s name or number</source>
        <translation>Teil des Namens oder der Nummer eines Kontos</translation>
    </message>
    <message>
        <source>Write a part of the account&apos;s name or number.</source>
        <translation>Schreiben Sie einen Teil des Namens oder der Nummer des Kontos.</translation>
    </message>
    <message>
        <source>Part of an institution&apos;s name</source>
        <translation>Teil des Namens eines Instituts</translation>
    </message>
    <message>
        <source>Write a part of the institution&apos;s name.</source>
        <translation>Schreiben Sie einen Teil des Namens des Instituts.</translation>
    </message>
    <message>
        <source>Part of the category</source>
        <translation>Teil der Kategorie</translation>
    </message>
    <message>
        <source>Write a part of the category.</source>
        <translation>Schreiben Sie einen Teil der Kategorie.</translation>
    </message>
    <message>
        <source>Part of a tag of yours</source>
        <translation>Teil eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>Write a part of the tag.</source>
        <translation>Schreiben Sie einen Teil des Schlagworts.</translation>
    </message>
    <message>
        <source>Status, as the bank sent it</source>
        <translation>Status, wie ihn die Bank gesendet hat</translation>
    </message>
    <message>
        <source>Part of the type&apos;s name, or of the bank&apos;s word for it</source>
        <translation>Teil des Namens der Art oder des Wortes der Bank dafür</translation>
    </message>
    <message>
        <source>Write a part of the type&apos;s name.</source>
        <translation>Schreiben Sie einen Teil des Namens der Art.</translation>
    </message>
    <message>
        <source>Part of a note of yours</source>
        <translation>Teil einer Ihrer Notizen</translation>
    </message>
    <message>
        <source>Write a part of the note.</source>
        <translation>Schreiben Sie einen Teil der Notiz.</translation>
    </message>
    <message>
        <source>What is there at all</source>
        <translation>Was überhaupt vorhanden ist</translation>
    </message>
    <message>
        <source>What the transaction is</source>
        <translation>Was der Umsatz ist</translation>
    </message>
    <message>
        <source>announced by the bank, not booked</source>
        <translation>von der Bank angekündigt, nicht gebucht</translation>
    </message>
    <message>
        <source>noted by the bank, not booked</source>
        <translation>von der Bank vorgemerkt, nicht gebucht</translation>
    </message>
    <message>
        <source>reserved, not booked</source>
        <translation>reserviert, nicht gebucht</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>the bank sent none</source>
        <translation>die Bank hat keinen gesendet</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>eine Kategorie</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>eine Art</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>pending, memo or authorized: not booked</source>
        <translation>angekündigt, vorgemerkt oder reserviert: nicht gebucht</translation>
    </message>
    <message>
        <source>money in</source>
        <translation>Geldeingang</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>Geldausgang</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>dieser Tag</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>der Tag davor</translation>
    </message>
    <message>
        <source>from Monday to Sunday</source>
        <translation>von Montag bis Sonntag</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>die Woche davor</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>der ganze Monat</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>der Monat davor</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>das ganze Jahr</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>das Jahr davor</translation>
    </message>
    <message>
        <source>30 days with today; any number, d, w, m or y</source>
        <translation>30 Tage mit heute; jede Zahl, d, w, m oder y (Tage, Wochen, Monate, Jahre)</translation>
    </message>
    <message>
        <source>three months that end today</source>
        <translation>drei Monate, die heute enden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>beide Wörter</translation>
    </message>
    <message>
        <source>this very text</source>
        <translation>genau dieser Text</translation>
    </message>
    <message>
        <source>not this; before operators and parentheses too</source>
        <translation>das nicht; auch vor Operatoren und Klammern</translation>
    </message>
    <message>
        <source>one or the other; OR in capitals</source>
        <translation>das eine oder das andere; OR in Großbuchstaben</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>Klammern sagen, was zusammengehört</translation>
    </message>
    <message>
        <source>a part of an amount as it is shown</source>
        <translation>ein Teil eines Betrags, wie er angezeigt wird</translation>
    </message>
    <message>
        <source>a regular expression, without regard to case; also behind text operators</source>
        <translation>ein regulärer Ausdruck, ohne Unterschied von Groß- und Kleinschreibung; auch hinter Operatoren für Text</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>A day, a month or a year; two of them with two dots between, and either end may be missing; &gt; and &lt; for after and before, &gt;= and &lt;= with the day itself.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr; zwei davon mit zwei Punkten dazwischen, wobei ein Ende fehlen darf; &gt; und &lt; für danach und davor, &gt;= und &lt;= mit dem Tag selbst.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Point or comma before the decimals. A mark before exactly three digits groups thousands. Without a sign, money in and money out are found alike.</source>
        <translation>Punkt oder Komma vor den Nachkommastellen. Ein Zeichen vor genau drei Ziffern gruppiert Tausender. Ohne Vorzeichen werden Eingänge und Ausgänge gleichermaßen gefunden.</translation>
    </message>
    <message>
        <source>exactly this, in or out</source>
        <translation>genau dieser Betrag, Eingang oder Ausgang</translation>
    </message>
    <message>
        <source>more than this, in or out</source>
        <translation>mehr als das, Eingang oder Ausgang</translation>
    </message>
    <message>
        <source>from 10 to 20, both included</source>
        <translation>von 10 bis 20, beide eingeschlossen</translation>
    </message>
    <message>
        <source>any amount with these decimals</source>
        <translation>jeder Betrag mit diesen Nachkommastellen</translation>
    </message>
    <message>
        <source>exactly this, out</source>
        <translation>genau dieser Betrag, Ausgang</translation>
    </message>
    <message>
        <source>more than 100 out: less than -100</source>
        <translation>mehr als 100 Ausgang: weniger als -100</translation>
    </message>
    <message>
        <source>more than 100 in</source>
        <translation>mehr als 100 Eingang</translation>
    </message>
    <message>
        <source>Values from a list</source>
        <translation>Werte aus einer Liste</translation>
    </message>
    <message>
        <source>A beginning that only one of them has is enough.</source>
        <translation>Ein Anfang, den nur einer davon hat, genügt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>what may stand at the cursor</source>
        <translation>was an der Einfügemarke stehen kann</translation>
    </message>
    <message>
        <source>takes the first suggestion, or the chosen one</source>
        <translation>übernimmt den ersten Vorschlag oder den gewählten</translation>
    </message>
    <message>
        <source>closes the suggestions, then clears the query</source>
        <translation>schließt die Vorschläge, dann leert es die Suche</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>Searching transactions</source>
        <translation>Umsätze suchen</translation>
    </message>
    <message>
        <source>A word is looked for in payee, bank text, note, tags and category, and in the digits of the amount. Case and accents do not matter: cafe finds Café.</source>
        <translation>Ein Wort wird in Zahlungspartner, Banktext, Notiz, Schlagwörtern und Kategorie gesucht und in den Ziffern des Betrags. Groß- und Kleinschreibung und Akzente sind egal: cafe findet Café.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading accounts and balances…</source>
        <translation>Konten und Salden werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading transactions… back to %1 · %2 so far</source>
        <comment>a month; a count</comment>
        <translation>Umsätze werden abgerufen&#xa0;… zurück bis %1 · bisher %2</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the reading that runs</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The network asks for a pause. It is read again from %1 on.</source>
        <comment>time</comment>
        <translation>Das Netzwerk bittet um eine Pause. Ab %1 wird wieder gelesen.</translation>
    </message>
    <message>
        <source>last success %1</source>
        <comment>date and time</comment>
        <translation>zuletzt erfolgreich %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>What is shared with Bursar will be here as soon as it can be read.</source>
        <translation>Was für Bursar freigegeben ist, steht hier, sobald es gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>where the data is</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Everything that banks told is in one encrypted file there; its key is in your system&apos;s keychain. A copy of the folder alone cannot be read.</source>
        <translation>Alles, was Banken mitgeteilt haben, liegt dort in einer verschlüsselten Datei; ihr Schlüssel ist im Schlüsselbund Ihres Systems. Eine Kopie des Ordners allein kann niemand lesen.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Hide amounts when Bursar starts</source>
        <translation>Beträge beim Start von Bursar verbergen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes when Bursar is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Bursar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Networks and credentials</source>
        <translation>Netzwerke und Zugangsdaten</translation>
    </message>
    <message>
        <source>Client secrets are in your system&apos;s keychain, never in a file.</source>
        <translation>Geheimnisse liegen im Schlüsselbund Ihres Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>On this computer; needs no credentials</source>
        <translation>Auf diesem Computer; braucht keine Zugangsdaten</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Noch keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Client id %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Enter…</source>
        <comment>credentials</comment>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>credentials</comment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <comment>network</comment>
        <translation>Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>When Bursar starts, and when the computer wakes</source>
        <translation>Wenn Bursar startet und wenn der Computer aufwacht</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich es will</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Zweimal am Tag</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Read by itself</source>
        <translation>Von selbst lesen</translation>
    </message>
    <message>
        <source>F5 reads what is due. Ctrl+F5 and this button read every kind of data again, also what was read a short while ago: more calls to your banks than are needed.</source>
        <translation>F5 liest, was ansteht. Strg+F5 und dieser Knopf lesen alle Arten von Daten noch einmal, auch was vor Kurzem gelesen wurde: mehr Abfragen bei Ihren Banken als nötig.</translation>
    </message>
    <message>
        <source>%1 asked for a pause: it is read again from %2 on.</source>
        <comment>institution, time</comment>
        <translation>%1 bat um eine Pause: Ab %2 wird wieder gelesen.</translation>
    </message>
    <message>
        <source>Reading now.</source>
        <translation>Wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Bursar reads nothing by itself in between.</source>
        <translation>Bursar liest zwischendurch nichts von selbst.</translation>
    </message>
    <message>
        <source>There is no institution to read from.</source>
        <translation>Es gibt kein Institut, von dem gelesen wird.</translation>
    </message>
    <message>
        <source>Next refresh: within a minute.</source>
        <translation>Nächste Aktualisierung: innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Next refresh: %1, while Bursar runs.</source>
        <comment>a time, or a date and time</comment>
        <translation>Nächste Aktualisierung: %1, solange Bursar läuft.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Ends every access that still lives, then takes all of it off this computer: files, keychain entries and settings. Asks first.</source>
        <translation>Beendet jeden noch bestehenden Zugriff und nimmt dann alles von diesem Computer: Dateien, Schlüsselbund-Einträge und Einstellungen. Fragt vorher.</translation>
    </message>
    <message>
        <source>service account %1</source>
        <comment>its id</comment>
        <translation>Dienstkonto %1</translation>
    </message>
    <message>
        <source>Service account…</source>
        <translation>Dienstkonto …</translation>
    </message>
    <message>
        <source>Service account at %1</source>
        <comment>a network</comment>
        <translation>Dienstkonto bei %1</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Geheimnis entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a service account</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>With it Bursar asks the network itself what it says of your consents, and manages your network apps and notifications. It is part of your registration, apart from the app&apos;s own credentials.</source>
        <translation>Damit fragt Bursar das Netzwerk selbst, was es zu Ihren Einwilligungen sagt, und verwaltet Ihre Netzwerk-Apps und Benachrichtigungen. Es gehört zu Ihrer Registrierung, neben den Zugangsdaten der App.</translation>
    </message>
    <message>
        <source>Service client id</source>
        <translation>Client-ID des Dienstes</translation>
    </message>
    <message>
        <source>Recipient id (for network apps)</source>
        <translation>Empfänger-ID (für Netzwerk-Apps)</translation>
    </message>
    <message>
        <source>Service secret</source>
        <translation>Geheimnis des Dienstes</translation>
    </message>
    <message>
        <source>In your keychain; type to replace it</source>
        <translation>In Ihrem Schlüsselbund; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Goes into your keychain, and is not shown again</source>
        <translation>Kommt in Ihren Schlüsselbund und wird nicht wieder gezeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A secret needs the service client id that it belongs to.</source>
        <translation>Ein Geheimnis braucht die Client-ID des Dienstes, zu der es gehört.</translation>
    </message>
    <message>
        <source>Enter the secret of this service client id.</source>
        <translation>Geben Sie das Geheimnis dieser Client-ID ein.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Without it Bursar cannot ask the network after your consents. The secret cannot be shown or brought back; you can enter it again.</source>
        <translation>Ohne es kann Bursar das Netzwerk nicht nach Ihren Einwilligungen fragen. Das Geheimnis lässt sich nicht zeigen oder zurückholen; Sie können es neu eingeben.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or type a command…</source>
        <translation>Suchen oder Befehl eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>Abruf läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Bursar is reading from this institution.</source>
        <translation>Bursar ruft gerade Daten von diesem Institut ab.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>noch kein Abruf</translation>
    </message>
    <message numerus="yes">
        <source>The bank left out %n account(s) at the last reading.</source>
        <comment>state of an institution</comment>
        <translation>
            <numerusform>Die Bank hat beim letzten Abruf %n Konto ausgelassen.</numerusform>
            <numerusform>Die Bank hat beim letzten Abruf %n Konten ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from this institution yet.</source>
        <translation>Von diesem Institut wurde noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>Last read in full: %1.</source>
        <comment>a date and time</comment>
        <translation>Zuletzt vollständig abgerufen: %1.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>You asked to end this link; the network has not confirmed it yet.</source>
        <translation>Sie möchten diese Verbindung beenden; das Netzwerk hat das noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The link has ended. What was read before is kept on this computer.</source>
        <translation>Die Verbindung ist beendet. Was zuvor abgerufen wurde, bleibt auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>No institution linked</source>
        <translation>Kein Institut verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Reading from %n institution(s)…</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>Abruf von %n Institut&#xa0;…</numerusform>
            <numerusform>Abruf von %n Instituten&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) need(s) you</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut braucht Sie</numerusform>
            <numerusform>%n Institute brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>All institutions up to date</source>
        <translation>Alle Institute auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut</numerusform>
            <numerusform>%n Institute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <comment>status bar: calls to the network</comment>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <source>Link institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Farben des Systems übernehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu of pages</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>%1 – Bursar</source>
        <comment>window title</comment>
        <translation>%1 – Bursar</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Beträge anzeigen</translation>
    </message>
    <message>
        <source>INSTITUTIONS</source>
        <comment>heading in the sidebar</comment>
        <translation>INSTITUTE</translation>
    </message>
    <message>
        <source>Pages and institutions</source>
        <translation>Seiten und Institute</translation>
    </message>
    <message>
        <source>Encrypted store · locked with your system keychain</source>
        <translation>Verschlüsselter Speicher · gesichert mit dem Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>No institution is read any more</source>
        <comment>status bar: all links have ended</comment>
        <translation>Kein Institut wird mehr abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) not read yet</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut noch nicht abgerufen</numerusform>
            <numerusform>%n Institute noch nicht abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) left accounts out</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut hat Konten ausgelassen</numerusform>
            <numerusform>%n Institute haben Konten ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>status bar: institutions whose link has ended</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <comment>status bar: a time, or a date and time</comment>
        <translation>Zuletzt aktualisiert: %1</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>Zugriff &amp;widerrufen…</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) out of date</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut ist überholt</numerusform>
            <numerusform>%n Institute sind überholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) could not be read</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n Institut nicht gelesen</numerusform>
            <numerusform>%n Institute nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Incomplete</source>
        <comment>state of a document</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit, wie Platz ist</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Kennwort des Dokuments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Kein Dokument gewählt</translation>
    </message>
    <message>
        <source>Choose a statement or a tax form in the list to read it here.</source>
        <translation>Wählen Sie in der Liste einen Auszug oder ein Steuerformular, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <comment>title: the try failed</comment>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The bank sent an empty file. Nothing was kept.</source>
        <translation>Die Bank hat eine leere Datei geschickt. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The bank sent a web page instead of the document, an error page most likely. Nothing was kept.</source>
        <translation>Die Bank hat statt des Dokuments eine Webseite geschickt, wahrscheinlich eine Fehlerseite. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>What the bank sent is not a PDF, so Bursar cannot show it. Nothing was kept.</source>
        <translation>Was die Bank geschickt hat, ist kein PDF; Bursar kann es nicht zeigen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The document is larger than %1, which is more than Bursar keeps.</source>
        <comment>size in bytes</comment>
        <translation>Das Dokument ist größer als %1, und das ist mehr, als Bursar behält.</translation>
    </message>
    <message>
        <source>The bank no longer has this document.</source>
        <translation>Die Bank hat dieses Dokument nicht mehr.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes in bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting for its download</source>
        <translation>Wartet auf das Herunterladen</translation>
    </message>
    <message>
        <source>The bank is still preparing it. Bursar asks again at %1.</source>
        <comment>time</comment>
        <translation>Die Bank bereitet es noch vor. Bursar fragt um %1 wieder.</translation>
    </message>
    <message>
        <source>Bursar tries again at %1.</source>
        <comment>time</comment>
        <translation>Bursar versucht es um %1 noch einmal.</translation>
    </message>
    <message>
        <source>No statement for %1</source>
        <comment>month</comment>
        <translation>Kein Auszug für %1</translation>
    </message>
    <message>
        <source>The other statements of %1 let one be expected here, but the bank&apos;s list has none. It may never have been made; the bank can tell.</source>
        <comment>an account</comment>
        <translation>Nach den anderen Auszügen von %1 wäre hier einer zu erwarten, aber die Liste der Bank hat keinen. Vielleicht wurde er nie erstellt; das weiß die Bank.</translation>
    </message>
    <message>
        <source>No longer at the bank</source>
        <translation>Nicht mehr bei der Bank</translation>
    </message>
    <message>
        <source>The bank has taken this document off its list, and no copy was downloaded before.</source>
        <translation>Die Bank hat dieses Dokument von ihrer Liste genommen, und vorher wurde keine Kopie heruntergeladen.</translation>
    </message>
    <message>
        <source>Not made by the bank</source>
        <translation>Von der Bank nicht erstellt</translation>
    </message>
    <message>
        <source>The bank says that this document could not be made. It may be there later.</source>
        <translation>Die Bank sagt, dass dieses Dokument nicht erstellt werden konnte. Vielleicht ist es später da.</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The bank is still preparing this document. Bursar can wait for it and download it as soon as it is there.</source>
        <translation>Die Bank bereitet dieses Dokument noch vor. Bursar kann darauf warten und es herunterladen, sobald es da ist.</translation>
    </message>
    <message>
        <source>Download when ready</source>
        <translation>Herunterladen, sobald es da ist</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Downloaded documents are kept encrypted with the rest of your data.</source>
        <translation>Heruntergeladene Dokumente werden verschlüsselt bei Ihren übrigen Daten aufbewahrt.</translation>
    </message>
    <message>
        <source>A large document</source>
        <translation>Ein großes Dokument</translation>
    </message>
    <message>
        <source>It has %1, all of which is in memory while it is shown. It can also be saved without being opened.</source>
        <comment>size in bytes</comment>
        <translation>Es hat %1, die alle im Arbeitsspeicher sind, solange es gezeigt wird. Es kann auch gespeichert werden, ohne es zu öffnen.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>This document is damaged</source>
        <translation>Dieses Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>It ends before its end: the bank sent only a part of it, or something else under its name. Another download may bring all of it.</source>
        <translation>Es hört vor seinem Ende auf: Die Bank hat nur einen Teil geschickt oder etwas anderes unter seinem Namen. Noch einmal herunterzuladen bringt vielleicht alles.</translation>
    </message>
    <message>
        <source>It came as the bank sent it, and still no page of it can be read. Another download may help; else only the bank can.</source>
        <translation>Es kam so, wie die Bank es geschickt hat, und doch ist keine Seite lesbar. Noch einmal herunterzuladen hilft vielleicht; sonst nur die Bank.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Noch einmal herunterladen</translation>
    </message>
    <message>
        <source>This document asks for a password</source>
        <translation>Dieses Dokument verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>That was not the password. Banks often take the last digits of the account number or a date of birth.</source>
        <translation>Das war nicht das Kennwort. Banken nehmen oft die letzten Ziffern der Kontonummer oder ein Geburtsdatum.</translation>
    </message>
    <message>
        <source>The bank has locked it. The password opens it here and is not kept; a saved copy stays locked.</source>
        <translation>Die Bank hat es gesperrt. Das Kennwort öffnet es hier und wird nicht behalten; eine gespeicherte Kopie bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Beträge sind verborgen</translation>
    </message>
    <message>
        <source>Documents are full of amounts, so they are hidden too.</source>
        <translation>Dokumente sind voller Beträge, deshalb sind auch sie verborgen.</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Beträge zeigen</translation>
    </message>
    <message>
        <source>Not what was downloaded</source>
        <translation>Nicht, was heruntergeladen wurde</translation>
    </message>
    <message>
        <source>What is kept of this document no longer matches its check sum, so it is not shown.</source>
        <translation>Was von diesem Dokument aufbewahrt ist, passt nicht mehr zu seiner Prüfsumme; deshalb wird es nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not readable now</source>
        <translation>Jetzt nicht lesbar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>time of day</comment>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its download</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <comment>the try failed</comment>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>by the bank</comment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>Bei der Bank</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a bank</comment>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tax form</source>
        <translation>Steuerformular</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>statement that should be in the bank&apos;s list</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>period, account, where the document is</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where the document is</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Statements and tax forms</source>
        <translation>Kontoauszüge und Steuerformulare</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <translation>Steuerformulare</translation>
    </message>
    <message>
        <source>%1 · %2 on this computer</source>
        <comment>numbers of documents</comment>
        <translation>%1 · %2 auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>Download selected (%n)</source>
        <translation>
            <numerusform>Ausgewählten herunterladen (%n)</numerusform>
            <numerusform>Ausgewählte herunterladen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download all (%n)</source>
        <translation>
            <numerusform>Alle herunterladen (%n)</numerusform>
            <numerusform>Alle herunterladen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop downloads (%n)</source>
        <translation>
            <numerusform>Herunterladen anhalten (%n)</numerusform>
            <numerusform>Herunterladen anhalten (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for statements…</source>
        <translation>Kontoauszüge werden gesucht…</translation>
    </message>
    <message>
        <source>The lists come after the newest transactions.</source>
        <translation>Die Listen kommen nach den neuesten Umsätzen.</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Noch keine Kontoauszüge</translation>
    </message>
    <message>
        <source>Link a bank, a card or a broker: Bursar lists its statements and tax forms, and downloads those that you want to keep.</source>
        <translation>Verbinden Sie eine Bank, eine Karte oder einen Broker: Bursar listet Auszüge und Steuerformulare auf und lädt herunter, was Sie behalten wollen.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>No statements to show</source>
        <translation>Keine Kontoauszüge zu zeigen</translation>
    </message>
    <message>
        <source>The institutions that you linked list none, or share none with Bursar.</source>
        <translation>Die verbundenen Institute haben keine oder teilen keine mit Bursar.</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>A copy is in %1. It is not encrypted.</source>
        <comment>path of a file</comment>
        <translation>Eine Kopie liegt in %1. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>lists read %1 ago: there may be newer ones</source>
        <comment>age of the lists</comment>
        <translation>Listen vor %1 gelesen: Es kann neuere geben</translation>
    </message>
    <message>
        <source>The list was not read: %1</source>
        <comment>names of accounts</comment>
        <translation>Die Liste wurde nicht gelesen: %1</translation>
    </message>
    <message>
        <source>There is no text in this document to read: it may be made of pictures.</source>
        <translation>Dieses Dokument enthält keinen lesbaren Text: Vielleicht besteht es aus Bildern.</translation>
    </message>
    <message>
        <source>Bursar cannot tell which days this document is about.</source>
        <translation>Bursar erkennt nicht, von welchen Tagen dieses Dokument handelt.</translation>
    </message>
    <message>
        <source>Bursar cannot read transactions in the layout of this document.</source>
        <translation>Bursar kann in dieser Art von Dokument keine Umsätze lesen.</translation>
    </message>
    <message>
        <source>No transactions, here or in the document.</source>
        <translation>Keine Umsätze, weder hier noch im Dokument.</translation>
    </message>
    <message>
        <source>Comparing with the transactions…</source>
        <translation>Vergleich mit den Umsätzen …</translation>
    </message>
    <message>
        <source>Not compared</source>
        <comment>a statement with its transactions</comment>
        <translation>Nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Matches %1 of %n transaction(s)</source>
        <translation>
            <numerusform>Enthält %1 von %n Buchung</numerusform>
            <numerusform>Enthält %1 von %n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A transaction matches when the document has a line with its day and amount, or with its amount and a word of its text up to three days apart.</source>
        <translation>Eine Buchung ist enthalten, wenn das Dokument eine Zeile mit ihrem Tag und Betrag hat, oder mit ihrem Betrag und einem Wort ihres Textes bis zu drei Tage davor oder danach.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document not in Bursar</source>
        <translation>
            <numerusform>%n Zeile des Dokuments nicht in Bursar</numerusform>
            <numerusform>%n Zeilen des Dokuments nicht in Bursar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not compared: Bursar does not have all days of this time</source>
        <translation>
            <numerusform>%n Zeile nicht verglichen: Bursar hat nicht alle Tage dieser Zeit</numerusform>
            <numerusform>%n Zeilen nicht verglichen: Bursar hat nicht alle Tage dieser Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount, not compared</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>%n ohne Betrag, nicht verglichen</numerusform>
            <numerusform>%n ohne Betrag, nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n that it lacks</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>Die fehlende zeigen</numerusform>
            <numerusform>Die %n fehlenden zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Zeilen verbergen</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of a tax form</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures of the tax form</source>
        <translation>Zahlen des Steuerformulars</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Federal income tax withheld</source>
        <translation>Einbehaltene Bundessteuer</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>Zinserträge</translation>
    </message>
    <message>
        <source>Early withdrawal penalty</source>
        <translation>Strafe für vorzeitige Verfügung</translation>
    </message>
    <message>
        <source>Interest on U.S. bonds</source>
        <translation>Zinsen auf US-Anleihen</translation>
    </message>
    <message>
        <source>Investment expenses</source>
        <translation>Anlagekosten</translation>
    </message>
    <message>
        <source>Foreign tax paid</source>
        <translation>Gezahlte ausländische Steuer</translation>
    </message>
    <message>
        <source>Foreign country</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>Tax-exempt interest</source>
        <translation>Steuerfreie Zinsen</translation>
    </message>
    <message>
        <source>Private activity bond interest</source>
        <translation>Zinsen auf Private-Activity-Anleihen</translation>
    </message>
    <message>
        <source>Market discount</source>
        <translation>Marktabschlag</translation>
    </message>
    <message>
        <source>Bond premium</source>
        <translation>Anleiheaufgeld</translation>
    </message>
    <message>
        <source>Bond premium on U.S. bonds</source>
        <translation>Aufgeld auf US-Anleihen</translation>
    </message>
    <message>
        <source>Bond premium on tax-exempt bonds</source>
        <translation>Aufgeld auf steuerfreie Anleihen</translation>
    </message>
    <message>
        <source>CUSIP</source>
        <translation>CUSIP</translation>
    </message>
    <message>
        <source>Payer&apos;s routing number</source>
        <translation>Routing-Nummer des Zahlers</translation>
    </message>
    <message>
        <source>FATCA filing requirement</source>
        <translation>FATCA-Meldepflicht</translation>
    </message>
    <message>
        <source>Second TIN notice</source>
        <translation>Zweite TIN-Mitteilung</translation>
    </message>
    <message>
        <source>Ordinary dividends</source>
        <translation>Gewöhnliche Dividenden</translation>
    </message>
    <message>
        <source>Qualified dividends</source>
        <translation>Qualifizierte Dividenden</translation>
    </message>
    <message>
        <source>Capital gain distributions</source>
        <translation>Ausgeschüttete Kursgewinne</translation>
    </message>
    <message>
        <source>Unrecaptured section 1250 gain</source>
        <translation>Nicht zurückgeholter Gewinn nach § 1250</translation>
    </message>
    <message>
        <source>Section 1202 gain</source>
        <translation>Gewinn nach § 1202</translation>
    </message>
    <message>
        <source>Collectibles gain</source>
        <translation>Gewinn aus Sammlerstücken</translation>
    </message>
    <message>
        <source>Section 897 ordinary dividends</source>
        <translation>Gewöhnliche Dividenden nach § 897</translation>
    </message>
    <message>
        <source>Section 897 capital gain</source>
        <translation>Kursgewinn nach § 897</translation>
    </message>
    <message>
        <source>Nondividend distributions</source>
        <translation>Ausschüttungen, die keine Dividenden sind</translation>
    </message>
    <message>
        <source>Section 199A dividends</source>
        <translation>Dividenden nach § 199A</translation>
    </message>
    <message>
        <source>Cash liquidation distributions</source>
        <translation>Ausschüttung bei Liquidation, in Geld</translation>
    </message>
    <message>
        <source>Noncash liquidation distributions</source>
        <translation>Ausschüttung bei Liquidation, in Sachwerten</translation>
    </message>
    <message>
        <source>Exempt-interest dividends</source>
        <translation>Steuerbefreite Zinsdividenden</translation>
    </message>
    <message>
        <source>Private activity bond dividends</source>
        <translation>Dividenden aus Private-Activity-Anleihen</translation>
    </message>
    <message>
        <source>Profit or loss on closed contracts</source>
        <translation>Gewinn oder Verlust aus geschlossenen Kontrakten</translation>
    </message>
    <message>
        <source>Unrealized profit, start of the year</source>
        <translation>Nicht realisierter Gewinn, Jahresanfang</translation>
    </message>
    <message>
        <source>Unrealized profit, end of the year</source>
        <translation>Nicht realisierter Gewinn, Jahresende</translation>
    </message>
    <message>
        <source>Aggregate profit or loss on contracts</source>
        <translation>Gesamtgewinn oder -verlust aus Kontrakten</translation>
    </message>
    <message>
        <source>Bartering</source>
        <translation>Tauschgeschäfte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Wertpapier</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Erworben am</translation>
    </message>
    <message>
        <source>Acquired on various days</source>
        <translation>An verschiedenen Tagen erworben</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Anschaffungskosten</translation>
    </message>
    <message>
        <source>Wash sale loss disallowed</source>
        <translation>Nicht anerkannter Wash-Sale-Verlust</translation>
    </message>
    <message>
        <source>Long or short term</source>
        <translation>Lang- oder kurzfristig</translation>
    </message>
    <message>
        <source>Box on form 8949</source>
        <translation>Kästchen auf Formular 8949</translation>
    </message>
    <message>
        <source>Mortgage interest</source>
        <translation>Hypothekenzinsen</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>Ausstehendes Kapital</translation>
    </message>
    <message>
        <source>Originated on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Refund of overpaid interest</source>
        <translation>Erstattung zu viel gezahlter Zinsen</translation>
    </message>
    <message>
        <source>Mortgage insurance premiums</source>
        <translation>Prämien für die Versicherung der Hypothek</translation>
    </message>
    <message>
        <source>Points paid</source>
        <translation>Gezahlte Punkte</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobilie</translation>
    </message>
    <message>
        <source>Property tax</source>
        <translation>Grundsteuer</translation>
    </message>
    <message>
        <source>Mortgage acquired on</source>
        <translation>Hypothek erworben am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>State income</source>
        <translation>Einkommen im Bundesstaat</translation>
    </message>
    <message>
        <source>State tax withheld</source>
        <translation>Einbehaltene Steuer des Bundesstaats</translation>
    </message>
    <message>
        <source>State id number</source>
        <translation>Nummer beim Bundesstaat</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Local income</source>
        <translation>Einkommen am Ort</translation>
    </message>
    <message>
        <source>Local tax withheld</source>
        <translation>Einbehaltene Ortssteuer</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a box of a tax form, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Box %1: %2</source>
        <comment>number of a tax form&apos;s box, its name</comment>
        <translation>Feld %1: %2</translation>
    </message>
    <message>
        <source>Taxpayer number %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of a party of a tax form</comment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a party of a tax form</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a tax form</comment>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>of a tax form</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Show transactions</source>
        <comment>of a statement&apos;s time</comment>
        <translation>Umsätze anzeigen</translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message>
        <source>%1, pending</source>
        <comment>spoken: payee of a transaction that is not booked yet</comment>
        <translation>%1, vorgemerkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a transaction that the bank has not booked yet</comment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <comment>totals of one currency; %1: number of transactions</comment>
        <translation>%1: ein %2, aus %3, netto %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>%1 angezeigt</numerusform>
            <numerusform>%1 angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <comment>in &quot;18 shown in an unknown currency&quot;</comment>
        <translation>einer unbekannten Währung</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>%1 ausgewählt in %2</numerusform>
            <numerusform>%1 ausgewählt in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>%1 angezeigt in %2</numerusform>
            <numerusform>%1 angezeigt in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>sum of money that came in</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>sum of money that went out</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>in less out</comment>
        <translation>Netto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more currencies</source>
        <comment>below the totals of the others</comment>
        <translation>
            <numerusform>und %n weitere Währung</numerusform>
            <numerusform>und %n weitere Währungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) unknown, not counted</source>
        <comment>below totals of transactions</comment>
        <translation>
            <numerusform>%n Betrag unbekannt, nicht mitgezählt</numerusform>
            <numerusform>%n Beträge unbekannt, nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals of the selected transactions</source>
        <translation>Summen der ausgewählten Umsätze</translation>
    </message>
    <message>
        <source>Totals of the shown transactions</source>
        <translation>Summen der angezeigten Umsätze</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as an HTML table</source>
        <translation>Als HTML-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Copying %1 transactions…</source>
        <translation>
            <numerusform>%1 Umsatz wird kopiert …</numerusform>
            <numerusform>%1 Umsätze werden kopiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions copied</source>
        <translation>
            <numerusform>%1 Umsatz kopiert</numerusform>
            <numerusform>%1 Umsätze kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>spoken: balance of an account that has none</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <comment>spoken: balance once a pending transaction is booked</comment>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>title of a column of copied transactions</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No transaction explains it: one may be missing.</source>
        <comment>a difference</comment>
        <translation>Kein Umsatz erklärt das: Vielleicht fehlt einer.</translation>
    </message>
    <message>
        <source>A transaction seems to be there twice.</source>
        <translation>Ein Umsatz ist anscheinend doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>The bank seems to count %n pending transaction(s) already.</source>
        <translation>
            <numerusform>Die Bank zählt anscheinend einen vorgemerkten Umsatz schon mit.</numerusform>
            <numerusform>Die Bank zählt anscheinend %n vorgemerkte Umsätze schon mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign of a transaction seems to be wrong.</source>
        <translation>Das Vorzeichen eines Umsatzes ist anscheinend falsch.</translation>
    </message>
    <message>
        <source>The sign of the bank&apos;s balance seems to be wrong.</source>
        <translation>Das Vorzeichen des Banksaldos ist anscheinend falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n transaction(s) they would agree.</source>
        <comment>transactions, balances</comment>
        <translation>
            <numerusform>Ohne einen der Umsätze stimmte es.</numerusform>
            <numerusform>Ohne %n der Umsätze stimmte es.</numerusform>
        </translation>
    </message>
    <message>
        <source>No balances: the bank gives none for this account.</source>
        <translation>Keine Salden: Die Bank nennt zu diesem Konto keinen.</translation>
    </message>
    <message>
        <source>No balances: transactions do not add up to a market value.</source>
        <translation>Keine Salden: Umsätze ergeben keinen Marktwert.</translation>
    </message>
    <message>
        <source>Balances come once all new transactions have been read.</source>
        <translation>Salden folgen, sobald alle neuen Umsätze gelesen sind.</translation>
    </message>
    <message>
        <source>No balances: a transaction without a date may have been at any time.</source>
        <translation>Keine Salden: Ein Umsatz ohne Datum kann jederzeit gewesen sein.</translation>
    </message>
    <message>
        <source>No balances: the amounts are too large to be added up.</source>
        <translation>Keine Salden: Die Beträge sind zu groß, um sie zu addieren.</translation>
    </message>
    <message>
        <source>Counted from the bank&apos;s balance of %1 as of %2. The next balance checks it.</source>
        <translation>Gerechnet vom Banksaldo %1, Stand %2. Der nächste Saldo prüft das.</translation>
    </message>
    <message>
        <source>Counted from the bank&apos;s balance of %1 as of %2. Not checked: an amount is unknown.</source>
        <translation>Gerechnet vom Banksaldo %1, Stand %2. Nicht geprüft: Ein Betrag ist unbekannt.</translation>
    </message>
    <message>
        <source>Agrees with the bank&apos;s balance of %1 as of %2, and since %3.</source>
        <translation>Stimmt mit dem Banksaldo %1, Stand %2, überein, und das seit %3.</translation>
    </message>
    <message>
        <source>Differs from the bank&apos;s balance by %1 between %2 and %3. %4</source>
        <comment>%2 and %3: days; %4: what may be the reason, a sentence</comment>
        <translation>Weicht vom Banksaldo um %1 ab, zwischen %2 und %3. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account; a sentence on its balance</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <comment>that differ too</comment>
        <translation>
            <numerusform>Und ein weiteres Konto.</numerusform>
            <numerusform>Und %n weitere Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check against the bank&apos;s balance</source>
        <translation>Abgleich mit dem Banksaldo</translation>
    </message>
    <message numerus="yes">
        <source>Show the transaction(s)</source>
        <comment>that are suspect</comment>
        <translation>
            <numerusform>Umsatz zeigen</numerusform>
            <numerusform>Umsätze zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The account&apos;s balance after the transaction, counted from the bank&apos;s own. A pending transaction shows the balance that is expected. A click orders by date.</source>
        <translation>Der Kontostand nach der Buchung, gezählt ab dem der Bank. Eine vorgemerkte Buchung zeigt den erwarteten Kontostand. Ein Klick ordnet nach Datum.</translation>
    </message>
    <message>
        <source>Shown where one account is shown</source>
        <comment>a column of the table</comment>
        <translation>Steht da, wo ein einziges Konto gezeigt wird</translation>
    </message>
    <message>
        <source>Shown where several accounts are shown</source>
        <comment>a column of the table</comment>
        <translation>Steht da, wo mehrere Konten gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Pending</source>
        <comment>status of a transaction</comment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>status of a transaction: noted by the bank, not yet booked</comment>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Authorized</source>
        <comment>status of a transaction: reserved, not yet booked</comment>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>status of a transaction</comment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>Alles, was die Bank gesendet hat</translation>
    </message>
    <message>
        <source>Choose a transaction to see all of it.</source>
        <translation>Wählen Sie einen Umsatz aus, um alle Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Details of the transaction</source>
        <translation>Details des Umsatzes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a transaction</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>the bank&apos;s own text of a transaction</comment>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the transaction was made</comment>
        <translation>Getätigt am</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>when the transaction was booked</comment>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Umsatz-ID</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Search in transactions</source>
        <translation>In Umsätzen suchen</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>transactions shown, transactions in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Reading your transactions…</source>
        <translation>Ihre Umsätze werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>Die neuesten erscheinen gleich zuerst.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Noch keine Umsätze</translation>
    </message>
    <message>
        <source>They appear here as soon as an institution is linked.</source>
        <translation>Sie erscheinen hier, sobald ein Institut verbunden ist.</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>Institut verbinden</translation>
    </message>
    <message>
        <source>Your banks sent none. Refresh asks them again.</source>
        <translation>Ihre Banken haben keine gesendet. „Aktualisieren“ fragt sie erneut ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <comment>in the query field</comment>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation>Kartenzahlung</translation>
    </message>
    <message>
        <source>ATM withdrawal</source>
        <translation>Geldautomat</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>Rechnungszahlung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>ATM deposit</source>
        <translation>Einzahlung am Automaten</translation>
    </message>
    <message>
        <source>Refund at point of sale</source>
        <translation>Erstattung auf Karte</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Bought to cover</source>
        <translation>Deckungskauf</translation>
    </message>
    <message>
        <source>Bought to open</source>
        <translation>Kauf zur Eröffnung</translation>
    </message>
    <message>
        <source>Bought to close</source>
        <translation>Kauf zur Schließung</translation>
    </message>
    <message>
        <source>Sold to open</source>
        <translation>Verkauf zur Eröffnung</translation>
    </message>
    <message>
        <source>Sold to close</source>
        <translation>Verkauf zur Schließung</translation>
    </message>
    <message>
        <source>Margin interest</source>
        <translation>Kreditzinsen</translation>
    </message>
    <message>
        <source>Income reinvested</source>
        <translation>Ertrag wiederangelegt</translation>
    </message>
    <message>
        <source>Return of capital</source>
        <translation>Kapitalrückzahlung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Option exercised</source>
        <translation>Option ausgeübt</translation>
    </message>
    <message>
        <source>Option expired</source>
        <translation>Option verfallen</translation>
    </message>
    <message>
        <source>Dividend reinvested</source>
        <translation>Dividende wiederangelegt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aktiensplit</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>Position geschlossen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Option position closed</source>
        <translation>Optionsposition geschlossen</translation>
    </message>
    <message>
        <source>Investment expense</source>
        <translation>Anlagekosten</translation>
    </message>
    <message>
        <source>Securities journaled</source>
        <translation>Wertpapiere umgebucht</translation>
    </message>
    <message>
        <source>Cash journaled</source>
        <translation>Geld umgebucht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Servicegebühr</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>Geldautomat</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Repeating payment</source>
        <translation>Dauerzahlung</translation>
    </message>
    <message>
        <source>No transactions to show</source>
        <translation>Keine Umsätze zum Anzeigen</translation>
    </message>
    <message>
        <source>Those that are kept on this computer could not be read.</source>
        <translation>Die auf diesem Computer aufbewahrten Umsätze konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>This regular expression takes too long on these transactions, so it finds nothing. A simpler one may do.</source>
        <translation>Dieser reguläre Ausdruck dauert bei diesen Umsätzen zu lange und findet deshalb nichts. Vielleicht genügt ein einfacherer.</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <comment>list below the query field</comment>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a stretch of time</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a stretch of time</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <comment>a stretch of time</comment>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <comment>a stretch of time</comment>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>a stretch of time</comment>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <comment>a stretch of time</comment>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>a stretch of time</comment>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <comment>a stretch of time</comment>
        <translation>letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>letzter %n Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>letzte %n Woche</numerusform>
            <numerusform>letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>letzter %n Monat</numerusform>
            <numerusform>letzte %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>letztes %n Jahr</numerusform>
            <numerusform>letzte %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a date</comment>
        <translation>nach: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>ab: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a date</comment>
        <translation>vor: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis: %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a part of a query</comment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Parts of the query</source>
        <translation>Teile der Suche</translation>
    </message>
    <message>
        <source>Search, or narrow down: date:this-month amount:&gt;20 -transfer</source>
        <translation>Suchen oder eingrenzen: date:this-month amount:&gt;20 -überweisung</translation>
    </message>
    <message>
        <source>Searching transactions</source>
        <translation>Umsätze suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button: saved views of the transactions</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Ansichten verwalten&#xa0;…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A view of this name is there already. It will be replaced.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Keeps the query, the account, the columns with their widths, and the order.</source>
        <translation>Behält die Suche, das Konto, die Spalten mit ihren Breiten und die Reihenfolge.</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button: a saved view</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a view</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button: moves a view</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button: moves a view</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button: a view</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: a view</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions</source>
        <translation>
            <numerusform>%1 Umsatz</numerusform>
            <numerusform>%1 Umsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank&apos;s category</source>
        <translation>Kategorie der Bank</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Your category</source>
        <translation>Ihre Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions changed.</source>
        <translation>
            <numerusform>%1 Umsatz geändert.</numerusform>
            <numerusform>%1 Umsätze geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Various</source>
        <comment>categories of several transactions</comment>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>The bank&apos;s own: %1. Empty the field to have it again.</source>
        <comment>%1: a category</comment>
        <translation>Von der Bank: %1. Ein leeres Feld stellt sie wieder her.</translation>
    </message>
    <message>
        <source>holiday, family</source>
        <comment>example of tags, in an empty field</comment>
        <translation>Urlaub, Familie</translation>
    </message>
    <message>
        <source>Only some have: %1</source>
        <comment>tags of several transactions</comment>
        <translation>Nur einige haben: %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Various notes. What you write replaces all of them.</source>
        <translation>Verschiedene Notizen. Was Sie schreiben, ersetzt alle.</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Schecknummer</translation>
    </message>
    <message>
        <source>Bank&apos;s subcategory</source>
        <translation>Unterkategorie der Bank</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Betrag in Fremdwährung</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>Treuhandbetrag</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Mortgage insurance</source>
        <translation>Hypothekenversicherung</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Security id</source>
        <translation>Wertpapierkennung</translation>
    </message>
    <message>
        <source>Kind of security id</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>Kind of security</source>
        <translation>Art des Wertpapiers</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Preis je Stück</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>Units before</source>
        <translation>Stück vorher</translation>
    </message>
    <message>
        <source>Units after</source>
        <translation>Stück nachher</translation>
    </message>
    <message>
        <source>Split: new units</source>
        <translation>Split: neue Stücke</translation>
    </message>
    <message>
        <source>Split: for old units</source>
        <translation>Split: für alte Stücke</translation>
    </message>
    <message>
        <source>Cash for fractions</source>
        <translation>Barausgleich für Bruchteile</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Sales load</source>
        <translation>Ausgabeaufschlag</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafgebühr</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Einbehaltene Steuer</translation>
    </message>
    <message>
        <source>State tax withheld</source>
        <translation>Einbehaltene Steuer des Bundesstaats</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>Stückzinsen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Art des Ertrags</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Gehalten in</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Bezahlt aus</translation>
    </message>
    <message>
        <source>Source of the contribution</source>
        <translation>Quelle der Einzahlung</translation>
    </message>
    <message>
        <source>Payroll date</source>
        <translation>Tag der Lohnzahlung</translation>
    </message>
    <message>
        <source>For the year before</source>
        <translation>Für das Vorjahr</translation>
    </message>
    <message>
        <source>Loan id</source>
        <translation>Darlehenskennung</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>Darlehenstilgung</translation>
    </message>
    <message>
        <source>Loan interest</source>
        <translation>Darlehenszinsen</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>You said that this is not the pending %1 of %2. Both stay as they are.</source>
        <comment>payee, day</comment>
        <translation>Sie haben gesagt, dass dies nicht die vorgemerkte Buchung %1 vom %2 ist. Beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Was pending before as %1 of %2, %3.</source>
        <comment>payee, day, amount</comment>
        <translation>War vorher vorgemerkt als %1 vom %2, %3.</translation>
    </message>
    <message>
        <source>The bank itself names that one.</source>
        <translation>Die Bank selbst nennt diese Vormerkung.</translation>
    </message>
    <message>
        <source>It went from the bank&apos;s list when this one came; amount, day and payee fit.</source>
        <translation>Sie verschwand aus der Liste der Bank, als diese Buchung kam; Betrag, Tag und Empfänger passen.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Es ist dieselbe</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Es ist nicht dieselbe</translation>
    </message>
    <message>
        <source>Booked as</source>
        <translation>Gebucht als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz der Bank</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>of a transaction that is split; a field&apos;s name</comment>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>Bank&apos;s id</source>
        <translation>Kennung der Bank</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Getätigt am</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Fremdwährung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Bursar cannot open your data yet</source>
        <translation>Bursar kann Ihre Daten noch nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try it with the demo network</source>
        <translation>Mit dem Demonetzwerk ausprobieren</translation>
    </message>
    <message>
        <source>Use my Akoya credentials</source>
        <translation>Meine Akoya-Zugangsdaten nutzen</translation>
    </message>
    <message>
        <source>See your money, and who sees it</source>
        <translation>Sehen Sie Ihr Geld – und wer es sieht</translation>
    </message>
    <message>
        <source>Bursar reads your accounts through the Akoya network, with your consent, and keeps everything on this computer, encrypted. It never moves money.</source>
        <translation>Bursar liest Ihre Konten mit Ihrer Einwilligung über das Akoya-Netzwerk und bewahrt alles verschlüsselt auf diesem Computer auf. Geld bewegt Bursar nie.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>An imitation bank runs on this computer. Nothing leaves it, and no registration is needed.</source>
        <translation>Auf diesem Computer läuft eine nachgebildete Bank. Nichts verlässt ihn, und eine Registrierung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Your own banks</source>
        <translation>Ihre eigenen Banken</translation>
    </message>
    <message>
        <source>You have registered an application with Akoya and have its client id and secret.</source>
        <translation>Sie haben bei Akoya eine Anwendung registriert und kennen deren Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Goes into your system keychain and nowhere else.</source>
        <translation>Kommt in den Schlüsselbund Ihres Systems und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>One of those registered for your application. In the sandbox an address on this computer works; production asks for https.</source>
        <translation>Eine der für Ihre Anwendung registrierten Adressen. In der Sandbox genügt eine Adresse auf diesem Computer; die Produktion verlangt https.</translation>
    </message>
    <message>
        <source>Your Akoya credentials</source>
        <translation>Ihre Akoya-Zugangsdaten</translation>
    </message>
    <message>
        <source>You find them in Akoya&apos;s Data Recipient Hub, with your application.</source>
        <translation>Sie finden sie im Data Recipient Hub von Akoya bei Ihrer Anwendung.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.com/callback.</source>
        <translation>Das ist keine Adresse. Sie sieht etwa so aus: https://example.com/callback.</translation>
    </message>
    <message>
        <source>Plain http is safe only for an address on this computer.</source>
        <translation>Einfaches http ist nur für eine Adresse auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Production does not take an address on this computer; use one with https.</source>
        <translation>Die Produktion nimmt keine Adresse auf diesem Computer an; verwenden Sie eine mit https.</translation>
    </message>
</context>
<context>
    <name>bursar::EmbeddedSurface</name>
    <message>
        <source>Your bank&apos;s sign-in page</source>
        <translation>Anmeldeseite Ihrer Bank</translation>
    </message>
    <message>
        <source>Back to the sign-in page</source>
        <translation>Zurück zur Anmeldeseite</translation>
    </message>
    <message>
        <source>The sign-in page opened this page.</source>
        <translation>Die Anmeldeseite hat diese Seite geöffnet.</translation>
    </message>
</context>
</TS>
