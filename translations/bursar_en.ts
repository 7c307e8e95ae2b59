<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>balances that a total leaves out</comment>
        <translation>
            <numerusform>%n unknown, not counted</numerusform>
            <numerusform>%n unknown, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page&apos;s title</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) unknown, not counted</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>%n balance unknown, not counted</numerusform>
            <numerusform>%n balances unknown, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>length of a term</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>of holders</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the answer could not be read: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%n place of the answer could not be read: %1.</numerusform>
            <numerusform>%n places of the answer could not be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hidden again in %n s</numerusform>
            <numerusform>hidden again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <comment>in what a product brought</comment>
        <translation>
            <numerusform>%n place could not be read</numerusform>
            <numerusform>%n places could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <comment>that a product came for</comment>
        <translation>
            <numerusform>%1 of %n account</numerusform>
            <numerusform>%1 of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) perhaps counted twice</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>%n account perhaps counted twice</numerusform>
            <numerusform>%n accounts perhaps counted twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>that a product brought</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not offered for %n</source>
        <comment>accounts of an institution</comment>
        <translation>
            <numerusform>not offered for %n</numerusform>
            <numerusform>not offered for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n kind(s) of data came although the record does not list them as granted.</source>
        <translation>
            <numerusform>%n kind of data came although the record does not list it as granted.</numerusform>
            <numerusform>%n kinds of data came although the record does not list them as granted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data are granted and were never asked for.</source>
        <translation>
            <numerusform>%n kind of data is granted and was never asked for.</numerusform>
            <numerusform>%n kinds of data are granted and were never asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln of them erased by you</source>
        <comment>in a chain of entries that is whole</comment>
        <translation>
            <numerusform>the names in %Ln of them erased by you</numerusform>
            <numerusform>the names in %Ln of them erased by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the answer could not be read.</source>
        <translation>
            <numerusform>%n place in the answer could not be read.</numerusform>
            <numerusform>%n places in the answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places in an answer</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of history</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>in 30 days</comment>
        <translation>
            <numerusform>%n access</numerusform>
            <numerusform>%n accesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>%n account added at the bank</numerusform>
            <numerusform>%n accounts added at the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>%n account removed at the bank</numerusform>
            <numerusform>%n accounts removed at the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>%n access</numerusform>
            <numerusform>%n accesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>%n kind of data</numerusform>
            <numerusform>%n kinds of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: access ends within %n day(s)</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: access ends within %n day</numerusform>
            <numerusform>%1: access ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) added at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n account added at the bank</numerusform>
            <numerusform>%1: %n accounts added at the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) removed at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n account removed at the bank</numerusform>
            <numerusform>%1: %n accounts removed at the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more kind(s) of data shared</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>%1: %n more kind of data shared</numerusform>
            <numerusform>%1: %n more kinds of data shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stop(s) updating at once: %1.</source>
        <comment>before revoking</comment>
        <translation>
            <numerusform>%n account stops updating at once: %1.</numerusform>
            <numerusform>%n accounts stop updating at once: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>whose access is revoked</comment>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your notes, tags and categories of %Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>your notes, tags and categories of %Ln transaction</numerusform>
            <numerusform>your notes, tags and categories of %Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln consent(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>the record of %Ln consent</numerusform>
            <numerusform>the record of %Ln consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln access record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>the names in %Ln access record</numerusform>
            <numerusform>the names in %Ln access records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keychain entry(ies)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln keychain entry</numerusform>
            <numerusform>%Ln keychain entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>%Ln other record</numerusform>
            <numerusform>%Ln other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) more</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>%n account more</numerusform>
            <numerusform>%n accounts more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) fewer</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>%n account fewer</numerusform>
            <numerusform>%n accounts fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message numerus="yes">
        <source>%n position(s) without a known cost: not counted.</source>
        <translation>
            <numerusform>%n position without a known cost: not counted.</numerusform>
            <numerusform>%n positions without a known cost: not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>values that a total leaves out</comment>
        <translation>
            <numerusform>%n unknown, not counted</numerusform>
            <numerusform>%n unknown, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in the sum</source>
        <translation>
            <numerusform>%n position: not in the sum</numerusform>
            <numerusform>%n positions: not in the sum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in cost and gain</source>
        <translation>
            <numerusform>%n position: not in cost and gain</numerusform>
            <numerusform>%n positions: not in cost and gain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page&apos;s title</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message numerus="yes">
        <source>%n account(s) found</source>
        <comment>after linking</comment>
        <translation>
            <numerusform>%n account found</numerusform>
            <numerusform>%n accounts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Access ends within %n day(s).</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>Access ends within %n day.</numerusform>
            <numerusform>Access ends within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data is (are) shared than before.</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>%n more kind of data is shared than before.</numerusform>
            <numerusform>%n more kinds of data are shared than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank.</source>
        <comment>to a consent</comment>
        <translation>
            <numerusform>%n account added at the bank.</numerusform>
            <numerusform>%n accounts added at the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank.</source>
        <comment>from a consent</comment>
        <translation>
            <numerusform>%n account removed at the bank.</numerusform>
            <numerusform>%n accounts removed at the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s) at the bank.</source>
        <comment>statements and tax forms</comment>
        <translation>
            <numerusform>%n new document at the bank.</numerusform>
            <numerusform>%n new documents at the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data can be read once you sign in again: this consent was given without it (them).</source>
        <translation>
            <numerusform>%n more kind of data can be read once you sign in again: this consent was given without it.</numerusform>
            <numerusform>%n more kinds of data can be read once you sign in again: this consent was given without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) seem(s) to be in another login here as well, and totals may count it (them) twice. If it is so, end one of the two consents.</source>
        <translation>
            <numerusform>%n account seems to be in another login here as well, and totals may count it twice. If it is so, end one of the two consents.</numerusform>
            <numerusform>%n accounts seem to be in another login here as well, and totals may count them twice. If it is so, end one of the two consents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in who holds an account, or how to reach them.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>%n change in who holds an account, or how to reach them.</numerusform>
            <numerusform>%n changes in who holds an account, or how to reach them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in what the bank knows of you.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>%n change in what the bank knows of you.</numerusform>
            <numerusform>%n changes in what the bank knows of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>a payment is due</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) between your accounts left out.</source>
        <translation>
            <numerusform>%n transfer between your accounts left out.</numerusform>
            <numerusform>%n transfers between your accounts left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount left out.</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>%n without an amount left out.</numerusform>
            <numerusform>%n without an amount left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read: the balance is the one from before.</source>
        <translation>
            <numerusform>%n account could not be read: the balance is the one from before.</numerusform>
            <numerusform>%n accounts could not be read: the balances are the ones from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) may be out of date.</source>
        <translation>
            <numerusform>%n balance may be out of date.</numerusform>
            <numerusform>%n balances may be out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%Ln keychain entry(ies) and %1 are gone; Bursar looked, and none of them is left. This receipt is kept nowhere else. At its next start Bursar begins anew.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln keychain entry and %1 are gone; Bursar looked, and none of them is left. This receipt is kept nowhere else. At its next start Bursar begins anew.</numerusform>
            <numerusform>%Ln keychain entries and %1 are gone; Bursar looked, and none of them is left. This receipt is kept nowhere else. At its next start Bursar begins anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>that were erased</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bursar: %n thing(s) need(s) you</source>
        <comment>on the desktop</comment>
        <translation>
            <numerusform>Bursar: %n thing needs you</numerusform>
            <numerusform>Bursar: %n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date: read %n second(s) ago. %1 asks the bank again.</source>
        <comment>key</comment>
        <translation>
            <numerusform>Up to date: read %n second ago. %1 asks the bank again.</numerusform>
            <numerusform>Up to date: read %n seconds ago. %1 asks the bank again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>The bank left out %n account(s) at the last reading.</source>
        <comment>state of an institution</comment>
        <translation>
            <numerusform>The bank left out %n account at the last reading.</numerusform>
            <numerusform>The bank left out %n accounts at the last reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading from %n institution(s)…</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>Reading from %n institution…</numerusform>
            <numerusform>Reading from %n institutions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) need(s) you</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution needs you</numerusform>
            <numerusform>%n institutions need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <comment>status bar: calls to the network</comment>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) not read yet</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution not read yet</numerusform>
            <numerusform>%n institutions not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) left accounts out</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution left accounts out</numerusform>
            <numerusform>%n institutions left accounts out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>status bar: institutions whose link has ended</comment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) out of date</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution out of date</numerusform>
            <numerusform>%n institutions out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) could not be read</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n institution could not be read</numerusform>
            <numerusform>%n institutions could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message numerus="yes">
        <source>Download selected (%n)</source>
        <translation>
            <numerusform>Download selected (%n)</numerusform>
            <numerusform>Download selected (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download all (%n)</source>
        <translation>
            <numerusform>Download all (%n)</numerusform>
            <numerusform>Download all (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop downloads (%n)</source>
        <translation>
            <numerusform>Stop downloads (%n)</numerusform>
            <numerusform>Stop downloads (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matches %1 of %n transaction(s)</source>
        <translation>
            <numerusform>Matches %1 of %n transaction</numerusform>
            <numerusform>Matches %1 of %n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document not in Bursar</source>
        <translation>
            <numerusform>%n line of the document not in Bursar</numerusform>
            <numerusform>%n lines of the document not in Bursar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not compared: Bursar does not have all days of this time</source>
        <translation>
            <numerusform>%n line not compared: Bursar does not have all days of this time</numerusform>
            <numerusform>%n lines not compared: Bursar does not have all days of this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount, not compared</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>%n without an amount, not compared</numerusform>
            <numerusform>%n without an amount, not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n that it lacks</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>Show the one that it lacks</numerusform>
            <numerusform>Show the %n that it lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>%1 shown</numerusform>
            <numerusform>%1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>%1 selected in %2</numerusform>
            <numerusform>%1 selected in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>%1 shown in %2</numerusform>
            <numerusform>%1 shown in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more currencies</source>
        <comment>below the totals of the others</comment>
        <translation>
            <numerusform>and %n more currency</numerusform>
            <numerusform>and %n more currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) unknown, not counted</source>
        <comment>below totals of transactions</comment>
        <translation>
            <numerusform>%n amount unknown, not counted</numerusform>
            <numerusform>%n amounts unknown, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %1 transactions…</source>
        <translation>
            <numerusform>Copying %1 transaction…</numerusform>
            <numerusform>Copying %1 transactions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions copied</source>
        <translation>
            <numerusform>%1 transaction copied</numerusform>
            <numerusform>%1 transactions copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bank seems to count %n pending transaction(s) already.</source>
        <translation>
            <numerusform>The bank seems to count %n pending transaction already.</numerusform>
            <numerusform>The bank seems to count %n pending transactions already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n transaction(s) they would agree.</source>
        <comment>transactions, balances</comment>
        <translation>
            <numerusform>Without one of the transactions they would agree.</numerusform>
            <numerusform>Without %n of the transactions they would agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <comment>that differ too</comment>
        <translation>
            <numerusform>And %n more account.</numerusform>
            <numerusform>And %n more accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the transaction(s)</source>
        <comment>that are suspect</comment>
        <translation>
            <numerusform>Show the transaction</numerusform>
            <numerusform>Show the transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <comment>in the query field</comment>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>last %n year</numerusform>
            <numerusform>last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions</source>
        <translation>
            <numerusform>%1 transaction</numerusform>
            <numerusform>%1 transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions changed.</source>
        <translation>
            <numerusform>%1 transaction changed.</numerusform>
            <numerusform>%1 transactions changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
