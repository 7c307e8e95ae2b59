<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The bank's time: %1</source>
        <translation>[Thé báñk'š tímé: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank gave no time for this figure.</source>
        <translation>[Thé báñk ğávé ñó tímé fóř thíš fíğúřé.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asked: %1</source>
        <comment>a date and time</comment>
        <translation>[Búřšář áškéd: %1~~~~~~]</translation>
    </message>
    <message>
        <source>Newest posting: %1</source>
        <translation>[Ñéwéšt póštíñğ: %1~~~~~~]</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <comment>mark on an account</comment>
        <translation>[Ñó lóñğéř šhářéd~~~~~~]</translation>
    </message>
    <message>
        <source>This account is no longer part of what you share. Its history stays here.</source>
        <translation>[Thíš áççóúñt íš ñó lóñğéř pářt óf whát ýóú šhářé. Ítš híštóřý štáýš héřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>mark on an account whose last reading failed</comment>
        <translation>[Ñót řéád~~~]</translation>
    </message>
    <message>
        <source>%1, may be out of date</source>
        <comment>age of a balance, spoken</comment>
        <translation>[%1, máý bé óút óf dáté~~~~~~~~]</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>[Áváíláblé: %1~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>balances that a total leaves out</comment>
        <translation>
            <numerusform>[%n úñkñówñ, ñót çóúñtéd~~~~~~~~]</numerusform><numerusform>[%n úñkñówñ, ñót çóúñtéd~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an account</comment>
        <translation>[Kíñd~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: which of several balances is shown</comment>
        <translation>[Šhówñ~~]</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column: the age of a balance</comment>
        <translation>[Áš óf~~]</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>[Báláñçé~~~]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Áççóúñtš~~~]</translation>
    </message>
    <message>
        <source>By institution</source>
        <comment>order of the accounts</comment>
        <translation>[Bý íñštítútíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>order of the accounts</comment>
        <translation>[Bý kíñd~~~]</translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation>[Óřdéř óf thé áççóúñtš~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page's title</comment>
        <translation>
            <numerusform>[%n áççóúñt(š)~~~~]</numerusform><numerusform>[%n áççóúñt(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The bank left out: %1. What came is shown; Bursar asks for the rest at the next refresh.</source>
        <comment>names of accounts</comment>
        <translation>[Thé báñk léft óút: %1. Whát çámé íš šhówñ; Búřšář áškš fóř thé řéšt át thé ñéxt řéfřéšh.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>[Řéádíñğ ýóúř áççóúñtš…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>[Thé fířšt óñéš áppéář íñ á móméñt.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>[Ñó áççóúñtš ýét~~~~~~]</translation>
    </message>
    <message>
        <source>Link a bank, a card or a broker. You sign in on its own page; Bursar never sees your password.</source>
        <translation>[Líñk á báñk, á çářd óř á břókéř. Ýóú šíğñ íñ óñ ítš ówñ páğé; Búřšář ñévéř šééš ýóúř páššwóřd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>No accounts to show</source>
        <translation>[Ñó áççóúñtš tó šhów~~~~~~~~]</translation>
    </message>
    <message>
        <source>The institutions that you linked share no account with Bursar.</source>
        <translation>[Thé íñštítútíóñš thát ýóú líñkéd šhářé ñó áççóúñt wíth Búřšář.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unlinked institution</source>
        <translation>[Úñlíñkéd íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <comment>kind of account</comment>
        <translation>[Çhéçkíñğ áñd šávíñğš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>kind of account</comment>
        <translation>[Lóáñš~~]</translation>
    </message>
    <message>
        <source>Cards and credit lines</source>
        <comment>kind of account</comment>
        <translation>[Çářdš áñd çřédít líñéš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of account</comment>
        <translation>[Íñvéštméñtš~~~~]</translation>
    </message>
    <message>
        <source>Insurance</source>
        <comment>kind of account</comment>
        <translation>[Íñšúřáñçé~~~~]</translation>
    </message>
    <message>
        <source>Annuities</source>
        <comment>kind of account</comment>
        <translation>[Áññúítíéš~~~~]</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <comment>kind of account</comment>
        <translation>[Óthéř áççóúñtš~~~~~~]</translation>
    </message>
    <message>
        <source>Not given by the bank</source>
        <comment>which balance is shown</comment>
        <translation>[Ñót ğívéñ bý thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>Current balance</source>
        <comment>which balance is shown</comment>
        <translation>[Çúřřéñt báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <comment>which balance is shown: the principal</comment>
        <translation>[Ámóúñt ówéd~~~~]</translation>
    </message>
    <message>
        <source>Market value</source>
        <comment>which balance is shown</comment>
        <translation>[Mářkét válúé~~~~~]</translation>
    </message>
    <message>
        <source>Available balance</source>
        <comment>which balance is shown</comment>
        <translation>[Áváíláblé báláñçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Surrender value</source>
        <comment>which balance is shown</comment>
        <translation>[Šúřřéñdéř válúé~~~~~~]</translation>
    </message>
    <message>
        <source>Unnamed account</source>
        <translation>[Úññáméd áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <comment>total of all accounts in one currency</comment>
        <translation>[Ñét, %1~~]</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>[úñkñówñ çúřřéñçý~~~~~~]</translation>
    </message>
    <message>
        <source>You own</source>
        <translation>[Ýóú ówñ~~~]</translation>
    </message>
    <message>
        <source>You owe</source>
        <translation>[Ýóú ówé~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) unknown, not counted</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>[%n báláñçé(š) úñkñówñ, ñót çóúñtéd~~~~~~~~~~~~~]</numerusform><numerusform>[%n báláñçé(š) úñkñówñ, ñót çóúñtéd~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Show its transactions</source>
        <translation>[Šhów ítš třáñšáçtíóñš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose an account to see all of it.</source>
        <translation>[Çhóóšé áñ áççóúñt tó šéé áll óf ít.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>[Détáílš óf thé áççóúñt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 old: may be out of date</source>
        <comment>age of a balance</comment>
        <translation>[%1 óld: máý bé óút óf dáté~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The access was revoked. What was read until then stays here.</source>
        <translation>[Thé áççéšš wáš řévókéd. Whát wáš řéád úñtíl théñ štáýš héřé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The access is being revoked. Nothing is read any more.</source>
        <translation>[Thé áççéšš íš béíñğ řévókéd. Ñóthíñğ íš řéád áñý móřé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <translation>[Ñót řéád thé lášt tímé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Current balance</source>
        <translation>[Çúřřéñt báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Principal balance</source>
        <translation>[Příñçípál báláñçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>[Mářkét válúé~~~~~]</translation>
    </message>
    <message>
        <source>Surrender value</source>
        <translation>[Šúřřéñdéř válúé~~~~~~]</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>[Áváíláblé báláñçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>[Áváíláblé çřédít~~~~~~]</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>[Çřédít límít~~~~~]</translation>
    </message>
    <message>
        <source>Available cash</source>
        <translation>[Áváíláblé çášh~~~~~~]</translation>
    </message>
    <message>
        <source>Cash advance limit</source>
        <translation>[Çášh ádváñçé límít~~~~~~~]</translation>
    </message>
    <message>
        <source>Margin balance</source>
        <translation>[Mářğíñ báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Short balance</source>
        <translation>[Šhóřt báláñçé~~~~~]</translation>
    </message>
    <message>
        <source>Rollover amount</source>
        <translation>[Řóllóvéř ámóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Change today</source>
        <translation>[Çháñğé tódáý~~~~~]</translation>
    </message>
    <message>
        <source>Change today, in percent</source>
        <translation>[Çháñğé tódáý, íñ péřçéñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Balance at the start of the day</source>
        <translation>[Báláñçé át thé štářt óf thé dáý~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Payoff amount</source>
        <translation>[Páýóff ámóúñt~~~~~]</translation>
    </message>
    <message>
        <source>Original principal</source>
        <translation>[Óříğíñál příñçípál~~~~~~~]</translation>
    </message>
    <message>
        <source>Escrow balance</source>
        <translation>[Éšçřów báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Last statement balance</source>
        <translation>[Lášt štátéméñt báláñçé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>[Lášt štátéméñt~~~~~~]</translation>
    </message>
    <message>
        <source>Rewards balance</source>
        <translation>[Řéwářdš báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>[Póíñtš éářñéd~~~~~]</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>[Póíñtš řédééméd~~~~~~]</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>[Ñéxt páýméñt~~~~~]</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>[Míñímúm páýméñt~~~~~~]</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>[Dúé óñ~~]</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>[Pášt dúé~~~]</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>[Lášt páýméñt~~~~~]</translation>
    </message>
    <message>
        <source>Last paid on</source>
        <translation>[Lášt páíd óñ~~~~~]</translation>
    </message>
    <message>
        <source>Finance charges</source>
        <translation>[Fíñáñçé çhářğéš~~~~~~]</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>[Páýméñt~~~]</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>[Páíd~~]</translation>
    </message>
    <message>
        <source>Payments begin</source>
        <translation>[Páýméñtš béğíñ~~~~~~]</translation>
    </message>
    <message>
        <source>Payments end</source>
        <translation>[Páýméñtš éñd~~~~~]</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>[Ñúmbéř óf páýméñtš~~~~~~~]</translation>
    </message>
    <message>
        <source>Increase each year</source>
        <translation>[Íñçřéášé éáçh ýéář~~~~~~~]</translation>
    </message>
    <message>
        <source>Kind of increase</source>
        <translation>[Kíñd óf íñçřéášé~~~~~~]</translation>
    </message>
    <message>
        <source>Guaranteed period</source>
        <translation>[Ğúářáñtééd péříód~~~~~~~]</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>[Přémíúm~~~]</translation>
    </message>
    <message>
        <source>Premium is paid</source>
        <translation>[Přémíúm íš páíd~~~~~~]</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>[Çóvéřáğé~~~]</translation>
    </message>
    <message>
        <source>Policy began</source>
        <translation>[Pólíçý béğáñ~~~~~]</translation>
    </message>
    <message>
        <source>Policy ends</source>
        <translation>[Pólíçý éñdš~~~~]</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>[Íñtéřéšt řáté~~~~~]</translation>
    </message>
    <message>
        <source>Annual percentage yield</source>
        <translation>[Áññúál péřçéñtáğé ýíéld~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Kind of rate</source>
        <translation>[Kíñd óf řáté~~~~~]</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>[Řáté áš óf~~~~]</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>[Řáté béfóřé~~~~]</translation>
    </message>
    <message>
        <source>APR for purchases</source>
        <translation>[ÁPŘ fóř púřçhášéš~~~~~~~]</translation>
    </message>
    <message>
        <source>APR for cash advances</source>
        <translation>[ÁPŘ fóř çášh ádváñçéš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Interest this year</source>
        <translation>[Íñtéřéšt thíš ýéář~~~~~~~]</translation>
    </message>
    <message>
        <source>Interest paid this year</source>
        <translation>[Íñtéřéšt páíd thíš ýéář~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Compounded</source>
        <translation>[Çómpóúñdéd~~~~]</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>[Téřm~~]</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>[Béğáñ óñ~~~]</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>[Mátúřéš óñ~~~~]</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>[Çóúñtéd íñ~~~~]</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>[Válúé bášíš~~~~]</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>[Émplóýéř~~~]</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>[Pláñ~~]</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>[Pláñ ýéář~~~~]</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>[Břókéř~~]</translation>
    </message>
    <message>
        <source>Margin trading</source>
        <translation>[Mářğíñ třádíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Option trading</source>
        <translation>[Óptíóñ třádíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Check writing</source>
        <translation>[Çhéçk wřítíñğ~~~~~]</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>[Týpé~~]</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>[Přódúçt~~~]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>[Déšçříptíóñ~~~~]</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>[Ñíçkñámé~~~]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñúmbéř~~]</translation>
    </message>
    <message>
        <source>Number on checks</source>
        <translation>[Ñúmbéř óñ çhéçkš~~~~~~]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>[Çóúñtš áš~~~~]</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>[Líñé óf búšíñéšš~~~~~~]</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>[Çúřřéñçý~~~]</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>[Óříğíñál çúřřéñçý~~~~~~~]</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>[Éxçháñğé řáté~~~~~]</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>[Třáñšféřš íñ~~~~~]</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>[Třáñšféřš óút~~~~~]</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>[Lášt áçtívítý~~~~~]</translation>
    </message>
    <message>
        <source>Transactions included</source>
        <translation>[Třáñšáçtíóñš íñçlúdéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>[Bélóñğš tó~~~~]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ~~]</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>[Çlóšéd~~]</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>[Béíñğ ópéñéd~~~~~]</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>[Béíñğ çlóšéd~~~~~]</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>[Páýméñt óvéřdúé~~~~~~]</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>[Páíd óff~~~]</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>[Íñ çřédít~~~~]</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>[Whát ýóú ówñ~~~~~]</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>[Whát ýóú ówé~~~~~]</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>[Fíxéd~~]</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>[Váříáblé~~~]</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>[Évéřý dáý~~~~]</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>[Évéřý wéék~~~~]</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>[Évéřý twó wéékš~~~~~~]</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>[Twíçé á móñth~~~~~]</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>[Évéřý móñth~~~~]</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>[Évéřý qúářtéř~~~~~]</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>[Twíçé á ýéář~~~~~]</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>[Évéřý ýéář~~~~]</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>[Móñéý~~]</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>[Šhářéš~~]</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>[Péřçéñt~~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>None</source>
        <translation>[Ñóñé~~]</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>[5 ýéářš~~~]</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>[10 ýéářš~~~]</translation>
    </message>
    <message>
        <source>20 years</source>
        <translation>[20 ýéářš~~~]</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>[30 ýéářš~~~]</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>[Çhéçkíñğ~~~]</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>[Šávíñğš~~~]</translation>
    </message>
    <message>
        <source>Certificate of deposit</source>
        <translation>[Çéřtífíçáté óf dépóšít~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Money market</source>
        <translation>[Móñéý mářkét~~~~~]</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>[Éšçřów~~]</translation>
    </message>
    <message>
        <source>Commercial deposit</source>
        <translation>[Çómméřçíál dépóšít~~~~~~~]</translation>
    </message>
    <message>
        <source>Other deposit</source>
        <translation>[Óthéř dépóšít~~~~~]</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>[Çář lóáñ~~~]</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>[Lóáñ~~]</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>[Móřtğáğé~~~]</translation>
    </message>
    <message>
        <source>Home equity loan</source>
        <translation>[Hómé éqúítý lóáñ~~~~~~]</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>[Štúdéñt lóáñ~~~~~]</translation>
    </message>
    <message>
        <source>Personal loan</source>
        <translation>[Péřšóñál lóáñ~~~~~]</translation>
    </message>
    <message>
        <source>Commercial loan</source>
        <translation>[Çómméřçíál lóáñ~~~~~~]</translation>
    </message>
    <message>
        <source>Installment loan</source>
        <translation>[Íñštállméñt lóáñ~~~~~~]</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>[Çřédít çářd~~~~]</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>[Çhářğé çářd~~~~]</translation>
    </message>
    <message>
        <source>Line of credit</source>
        <translation>[Líñé óf çřédít~~~~~~]</translation>
    </message>
    <message>
        <source>Home equity line of credit</source>
        <translation>[Hómé éqúítý líñé óf çřédít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Commercial line of credit</source>
        <translation>[Çómméřçíál líñé óf çřédít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Brokerage</source>
        <translation>[Břókéřáğé~~~~]</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>[Třúšt~~]</translation>
    </message>
    <message>
        <source>Taxable account</source>
        <translation>[Táxáblé áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Annuity</source>
        <translation>[Áññúítý~~~]</translation>
    </message>
    <message>
        <source>Fixed annuity</source>
        <translation>[Fíxéd áññúítý~~~~~]</translation>
    </message>
    <message>
        <source>Variable annuity</source>
        <translation>[Váříáblé áññúítý~~~~~~]</translation>
    </message>
    <message>
        <source>Long-term disability</source>
        <translation>[Lóñğ-téřm díšábílítý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Short-term disability</source>
        <translation>[Šhóřt-téřm díšábílítý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Universal life insurance</source>
        <translation>[Úñívéřšál lífé íñšúřáñçé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Whole life insurance</source>
        <translation>[Whólé lífé íñšúřáñçé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Term life insurance</source>
        <translation>[Téřm lífé íñšúřáñçé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Prepaid account</source>
        <translation>[Přépáíd áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>[%1%~]</translation>
    </message>
    <message>
        <source>%1 (as sent)</source>
        <comment>a rate that is a percentage or a fraction</comment>
        <translation>[%1 (áš šéñt)~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>length of a term</comment>
        <translation>
            <numerusform>[%n móñth(š)~~~~]</numerusform><numerusform>[%n móñth(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>No</source>
        <translation>[Ñó~]</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>[Báláñçéš~~~]</translation>
    </message>
    <message>
        <source>Payments and dues</source>
        <translation>[Páýméñtš áñd dúéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Rates and terms</source>
        <translation>[Řátéš áñd téřmš~~~~~~]</translation>
    </message>
    <message>
        <source>More from the bank</source>
        <translation>[Móřé fřóm thé báñk~~~~~~~]</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>the transactions of an account</comment>
        <translation>[ñót řéád ýét~~~~~]</translation>
    </message>
    <message>
        <source>%1, back to the first</source>
        <comment>number of transactions</comment>
        <translation>[%1, báçk tó thé fířšt~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <comment>number of transactions, day</comment>
        <translation>[%1, báçk tó %2~~~~]</translation>
    </message>
    <message>
        <source>How fresh this is</source>
        <translation>[Hów fřéšh thíš íš~~~~~~~]</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when Bursar asked for something</comment>
        <translation>[ñévéř~~]</translation>
    </message>
    <message>
        <source>Bursar asked</source>
        <translation>[Búřšář áškéd~~~~~]</translation>
    </message>
    <message>
        <source>The bank's time</source>
        <translation>[Thé báñk'š tímé~~~~~~]</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the bank's time</comment>
        <translation>[ñót ğívéñ~~~~]</translation>
    </message>
    <message>
        <source>Newest posting</source>
        <translation>[Ñéwéšt póštíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>none</source>
        <comment>newest posting of an account</comment>
        <translation>[ñóñé~~]</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>[Třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>[Évéřýthíñğ thé báñk šéñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account holders</source>
        <translation>[Áççóúñt hóldéřš~~~~~~]</translation>
    </message>
    <message>
        <source>Ask the bank again</source>
        <translation>[Ášk thé báñk áğáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Renew the access…</source>
        <translation>[Řéñéw thé áççéšš…~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank names no holder of this account.</source>
        <translation>[Thé báñk ñáméš ñó hóldéř óf thíš áççóúñt.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>[Áškíñğ thé báñk…~~~~~~]</translation>
    </message>
    <message>
        <source>Contact for this account</source>
        <translation>[Çóñtáçt fóř thíš áççóúñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Who signs in at the bank</source>
        <translation>[Whó šíğñš íñ át thé báñk~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>of holders</comment>
        <translation>
            <numerusform>[%n çháñğé(š)~~~~]</numerusform><numerusform>[%n çháñğé(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Was</source>
        <comment>before a change</comment>
        <translation>[Wáš~]</translation>
    </message>
    <message>
        <source>Is now</source>
        <comment>after a change</comment>
        <translation>[Íš ñów~~]</translation>
    </message>
    <message>
        <source>Noticed</source>
        <comment>when a change was</comment>
        <translation>[Ñótíçéd~~~]</translation>
    </message>
    <message>
        <source>If you did not change this yourself, ask your bank.</source>
        <translation>[Íf ýóú díd ñót çháñğé thíš ýóúřšélf, ášk ýóúř báñk.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>[Í hávé šééñ thíš~~~~~~]</translation>
    </message>
    <message>
        <source>Authorized user</source>
        <translation>[Áúthóřížéd úšéř~~~~~~]</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>[Çómpáñý~~~]</translation>
    </message>
    <message>
        <source>For the benefit of</source>
        <translation>[Fóř thé béñéfít óf~~~~~~~]</translation>
    </message>
    <message>
        <source>For the benefit of, primary</source>
        <translation>[Fóř thé béñéfít óf, přímářý~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For the benefit of, primary, joint, restricted</source>
        <translation>[Fóř thé béñéfít óf, přímářý, jóíñt, řéštříçtéd~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For the benefit of, secondary</source>
        <translation>[Fóř thé béñéfít óf, šéçóñdářý~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For the benefit of, secondary, joint, restricted</source>
        <translation>[Fóř thé béñéfít óf, šéçóñdářý, jóíñt, řéštříçtéd~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For the benefit of, sole owner, restricted</source>
        <translation>[Fóř thé béñéfít óf, šólé ówñéř, řéštříçtéd~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Joint holder</source>
        <translation>[Jóíñt hóldéř~~~~~]</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>[Pówéř óf áttóřñéý~~~~~~~]</translation>
    </message>
    <message>
        <source>Primary holder</source>
        <translation>[Přímářý hóldéř~~~~~~]</translation>
    </message>
    <message>
        <source>Primary borrower</source>
        <translation>[Přímářý bóřřówéř~~~~~~]</translation>
    </message>
    <message>
        <source>Primary joint holder</source>
        <translation>[Přímářý jóíñt hóldéř~~~~~~~~]</translation>
    </message>
    <message>
        <source>Primary joint tenant</source>
        <translation>[Přímářý jóíñt téñáñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Secondary holder</source>
        <translation>[Šéçóñdářý hóldéř~~~~~~]</translation>
    </message>
    <message>
        <source>Secondary borrower</source>
        <translation>[Šéçóñdářý bóřřówéř~~~~~~~]</translation>
    </message>
    <message>
        <source>Secondary joint holder</source>
        <translation>[Šéçóñdářý jóíñt hóldéř~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Secondary joint tenant</source>
        <translation>[Šéçóñdářý jóíñt téñáñt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sole owner</source>
        <translation>[Šólé ówñéř~~~~]</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>[Třúštéé~~~]</translation>
    </message>
    <message>
        <source>Held for a minor (UTMA)</source>
        <translation>[Héld fóř á míñóř (ÚTMÁ)~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>[Hómé áddřéšš~~~~~]</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>[Búšíñéšš áddřéšš~~~~~~]</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>[Máílíñğ áddřéšš~~~~~~]</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>[Áddřéšš~~~]</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <comment>its type</comment>
        <translation>[Áddřéšš (%1)~~~~]</translation>
    </message>
    <message>
        <source>Telephone at home</source>
        <translation>[Téléphóñé át hómé~~~~~~~]</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>[Téléphóñé át wóřk~~~~~~~]</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>[Móbílé~~]</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>[Fáx~]</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>[Téléphóñé~~~~]</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <comment>its type</comment>
        <translation>[Téléphóñé (%1)~~~~~]</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>of an account</comment>
        <translation>[Hóldéř~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of somebody</comment>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>[É-máíl~~]</translation>
    </message>
    <message>
        <source>Registered agents</source>
        <translation>[Řéğíštéřéd áğéñtš~~~~~~~]</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>[Řéğíštřátíóñ ñúmbéř~~~~~~~~]</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>[Íñdúštřý~~~]</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>[Dómíçílé~~~]</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>[Çúštóméř ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, somebody's name</comment>
        <translation>[%1 óf %2~~]</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what was, before a change</comment>
        <translation>[ñóñé~~]</translation>
    </message>
    <message>
        <source>none any more</source>
        <comment>what is, after a change</comment>
        <translation>[ñóñé áñý móřé~~~~~]</translation>
    </message>
    <message>
        <source>Payment numbers</source>
        <translation>[Páýméñt ñúmbéřš~~~~~~]</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>[Thé çlípbóářd wáš çléářéd.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank names no way to pay to or from this account.</source>
        <translation>[Thé báñk ñáméš ñó wáý tó páý tó óř fřóm thíš áççóúñt.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A token stands for the account's own number, which the bank does not give.</source>
        <translation>[Á tókéñ štáñdš fóř thé áççóúñt'š ówñ ñúmbéř, whíçh thé báñk dóéš ñót ğívé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A token stands for the account's own number, which ends in %1 and which the bank does not give.</source>
        <translation>[Á tókéñ štáñdš fóř thé áççóúñt'š ówñ ñúmbéř, whíçh éñdš íñ %1 áñd whíçh thé báñk dóéš ñót ğívé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation>[Řóútíñğ ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>[Šhów thé ñúmbéřš~~~~~~]</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>[Hídé thé ñúmbéřš~~~~~~]</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so are these.</source>
        <translation>[Ámóúñtš ářé híddéñ, áñd šó ářé théšé.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asks the bank for them; shown for 30 seconds.</source>
        <translation>[Áškš thé báñk fóř thém; šhówñ fóř 30 šéçóñdš.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in again to ask the bank for them.</source>
        <translation>[Šíğñ íñ áğáíñ tó ášk thé báñk fóř thém.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank gives other numbers than before: look at them, and copy again.</source>
        <translation>[Thé báñk ğívéš óthéř ñúmbéřš tháñ béfóřé: lóók át thém, áñd çópý áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>[Çópíéd. Thé çlípbóářd íš çléářéd íñ 30 šéçóñdš.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>ACH</source>
        <comment>payment network</comment>
        <translation>[ÁÇH~]</translation>
    </message>
    <message>
        <source>RTP, real-time payments</source>
        <comment>payment network</comment>
        <translation>[ŘTP, řéál-tímé páýméñtš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>FedNow, instant payments</source>
        <comment>payment network</comment>
        <translation>[FédÑów, íñštáñt páýméñtš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fedwire, wire transfers</source>
        <comment>payment network</comment>
        <translation>[Fédwířé, wířé třáñšféřš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>CHIPS, wire transfers</source>
        <comment>payment network</comment>
        <translation>[ÇHÍPŠ, wířé třáñšféřš~~~~~~~~]</translation>
    </message>
    <message>
        <source>ACSS, Canada</source>
        <comment>payment network</comment>
        <translation>[ÁÇŠŠ, Çáñádá~~~~~]</translation>
    </message>
    <message>
        <source>LVTS, Canada</source>
        <comment>payment network</comment>
        <translation>[LVTŠ, Çáñádá~~~~~]</translation>
    </message>
    <message>
        <source>Network not named</source>
        <comment>payment network</comment>
        <translation>[Ñétwóřk ñót ñáméd~~~~~~~]</translation>
    </message>
    <message>
        <source>to and from this account</source>
        <comment>payments</comment>
        <translation>[tó áñd fřóm thíš áççóúñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>to this account</source>
        <comment>payments</comment>
        <translation>[tó thíš áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>from this account</source>
        <comment>payments</comment>
        <translation>[fřóm thíš áççóúñt~~~~~~~]</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>payments</comment>
        <translation>[šwítçhéd óff~~~~~]</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>[Áççóúñt ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>Token for the account number</source>
        <translation>[Tókéñ fóř thé áççóúñt ñúmbéř~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an account, or a token for it: the bank does not say</comment>
        <translation>[Ñúmbéř~~]</translation>
    </message>
    <message>
        <source>Your consent does not cover this: %1.</source>
        <comment>a kind of data</comment>
        <translation>[Ýóúř çóñšéñt dóéš ñót çóvéř thíš: %1.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not give this for the account: %1.</source>
        <comment>a kind of data</comment>
        <translation>[Thé báñk dóéš ñót ğívé thíš fóř thé áççóúñt: %1.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read yet: this comes with the next refresh.</source>
        <translation>[Ñót řéád ýét: thíš çóméš wíth thé ñéxt řéfřéšh.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read on %1: may be out of date.</source>
        <comment>date and time</comment>
        <translation>[Řéád óñ %1: máý bé óút óf dáté.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <comment>date and time</comment>
        <translation>[Řéád óñ %1.~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the answer could not be read: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>[%n pláçé(š) óf thé áñšwéř çóúld ñót bé řéád: %1.~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n pláçé(š) óf thé áñšwéř çóúld ñót bé řéád: %1.~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hidden again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>[híddéñ áğáíñ íñ %n š~~~~~~~]</numerusform><numerusform>[híddéñ áğáíñ íñ %n š~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>of somebody to an account</comment>
        <translation>[Řélátíóñšhíp~~~~~]</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>[Ášk thé báñk~~~~~]</translation>
    </message>
    <message>
        <source>What the institution gives</source>
        <translation>[Whát thé íñštítútíóñ ğívéš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fields that the bank sends</source>
        <translation>[Fíéldš thát thé báñk šéñdš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fields that it does not send</source>
        <translation>[Fíéldš thát ít dóéš ñót šéñd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>[Áççóúñt íñfóřmátíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>[Póšítíóñš~~~~]</translation>
    </message>
    <message>
        <source>Tax lots</source>
        <translation>[Táx lótš~~~]</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>[Štátéméñtš~~~~]</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <translation>[Táx fóřmš~~~~]</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>[Çúštóméř~~~]</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether something is granted or offered</comment>
        <translation>[ñót kñówñ~~~~]</translation>
    </message>
    <message>
        <source>no</source>
        <comment>whether something is granted or offered</comment>
        <translation>[ñó~]</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether something is granted or offered</comment>
        <translation>[ýéš~]</translation>
    </message>
    <message>
        <source>Granted: %1 · Offered: %2</source>
        <translation>[Ğřáñtéd: %1 · Ófféřéd: %2~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>how a product stands</comment>
        <translation>[Ñót ófféřéd~~~~]</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a product stands</comment>
        <translation>[Fáíléd~~]</translation>
    </message>
    <message>
        <source>Never asked</source>
        <comment>how a product stands</comment>
        <translation>[Ñévéř áškéd~~~~]</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>how a product stands</comment>
        <translation>[Íñ pářt~~~]</translation>
    </message>
    <message>
        <source>Out of date</source>
        <comment>how a product stands</comment>
        <translation>[Óút óf dáté~~~~]</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>how a product stands</comment>
        <translation>[Délívéřéd~~~~]</translation>
    </message>
    <message>
        <source>back to %1</source>
        <comment>a day</comment>
        <translation>[báçk tó %1~~~]</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>a date and time</comment>
        <translation>[řéád %1~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <comment>in what a product brought</comment>
        <translation>
            <numerusform>[%n pláçé(š) çóúld ñót bé řéád~~~~~~~~~~~]</numerusform><numerusform>[%n pláçé(š) çóúld ñót bé řéád~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <comment>that a product came for</comment>
        <translation>
            <numerusform>[%1 óf %n áççóúñt(š)~~~~~~]</numerusform><numerusform>[%1 óf %n áççóúñt(š)~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Last full success</source>
        <translation>[Lášt fúll šúççéšš~~~~~~~]</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>[Líñkéd šíñçé~~~~~]</translation>
    </message>
    <message>
        <source>%1, as of</source>
        <comment>a balance's name</comment>
        <translation>[%1, áš óf~~~]</translation>
    </message>
    <message>
        <source>%1, description</source>
        <comment>a balance's name</comment>
        <translation>[%1, déšçříptíóñ~~~~~]</translation>
    </message>
    <message>
        <source>Twice?</source>
        <comment>mark on an account that two logins seem to have</comment>
        <translation>[Twíçé?~~]</translation>
    </message>
    <message>
        <source>The same account seems to be in another login at this institution. Totals count both until you end one of the two consents and erase its data.</source>
        <translation>[Thé šámé áççóúñt šéémš tó bé íñ áñóthéř lóğíñ át thíš íñštítútíóñ. Tótálš çóúñt bóth úñtíl ýóú éñd óñé óf thé twó çóñšéñtš áñd éřášé ítš dátá.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) perhaps counted twice</source>
        <comment>below the total of all accounts</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) péřhápš çóúñtéd twíçé~~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) péřhápš çóúñtéd twíçé~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>[Évéřý fóúř wéékš~~~~~~]</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>[Évéřý twó móñthš~~~~~~]</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>[Óthéřwíšé~~~~]</translation>
    </message>
    <message>
        <source>Military loan</source>
        <translation>[Mílítářý lóáñ~~~~~]</translation>
    </message>
    <message>
        <source>Small business loan</source>
        <translation>[Šmáll búšíñéšš lóáñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Construction loan</source>
        <translation>[Çóñštřúçtíóñ lóáñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Rollover IRA</source>
        <translation>[Řóllóvéř ÍŘÁ~~~~~]</translation>
    </message>
    <message>
        <source>Defined benefit plan</source>
        <translation>[Défíñéd béñéfít pláñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Employee stock purchase plan</source>
        <translation>[Émplóýéé štóçk púřçhášé pláñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Institutional trust</source>
        <translation>[Íñštítútíóñál třúšt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nonqualified plan</source>
        <translation>[Ñóñqúálífíéd pláñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Commercial investment</source>
        <translation>[Çómméřçíál íñvéštméñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investment account</source>
        <translation>[Íñvéštméñt áççóúñt~~~~~~~]</translation>
    </message>
    <message>
        <source>Digital assets</source>
        <translation>[Díğítál áššétš~~~~~~]</translation>
    </message>
    <message>
        <source>Digital wallet</source>
        <translation>[Díğítál wállét~~~~~~]</translation>
    </message>
    <message>
        <source>Deferred profit sharing plan</source>
        <translation>[Déféřřéd přófít šháříñğ pláñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Individual pension plan</source>
        <translation>[Íñdívídúál péñšíóñ pláñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Life income fund</source>
        <translation>[Lífé íñçómé fúñd~~~~~~]</translation>
    </message>
    <message>
        <source>Locked-in retirement account</source>
        <translation>[Lóçkéd-íñ řétířéméñt áççóúñt~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <comment>a balance's name</comment>
        <translation>[%1, çúřřéñçý~~~~]</translation>
    </message>
    <message>
        <source>%1, original currency</source>
        <comment>a balance's name</comment>
        <translation>[%1, óříğíñál çúřřéñçý~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, exchange rate</source>
        <comment>a balance's name</comment>
        <translation>[%1, éxçháñğé řáté~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>that a product brought</comment>
        <translation>
            <numerusform>[%Ln ítém(š)~~~]</numerusform><numerusform>[%Ln ítém(š)~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>not offered for %n</source>
        <comment>accounts of an institution</comment>
        <translation>
            <numerusform>[ñót ófféřéd fóř %n~~~~~~]</numerusform><numerusform>[ñót ófféřéd fóř %n~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Fields of transactions</source>
        <translation>[Fíéldš óf třáñšáçtíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Fields of positions</source>
        <translation>[Fíéldš óf póšítíóñš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>[Áççóúñt: %1 óf %2~~~~~]</translation>
    </message>
    <message>
        <source>transactions: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>[třáñšáçtíóñš: %1 óf %2~~~~~~~]</translation>
    </message>
    <message>
        <source>positions: %1 of %2</source>
        <comment>fields that the bank sends</comment>
        <translation>[póšítíóñš: %1 óf %2~~~~~~]</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>how many transactions or positions</comment>
        <translation>[Lóókéd át~~~~]</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <comment>who asked for the data</comment>
        <translation>[Ýóú~]</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who asked for the data</comment>
        <translation>[Šçhédúlé~~~]</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>what came of a question</comment>
        <translation>[Íñ pářt~~~]</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what came of a question</comment>
        <translation>[Áñšwéřéd~~~]</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>what came of a question</comment>
        <translation>[Štóppéd~~~]</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <comment>what came of a question</comment>
        <translation>[Áškéd tó wáít~~~~~]</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>what came of a question</comment>
        <translation>[Ñót ófféřéd~~~~]</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>what came of a question</comment>
        <translation>[Ñó áñšwéř~~~~]</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what came of a question</comment>
        <translation>[Řéfúšéd~~~]</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>what came of a question</comment>
        <translation>[Ñót fóúñd~~~~]</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>what came of a question</comment>
        <translation>[Fáíléd~~]</translation>
    </message>
    <message>
        <source>The bank answered, but left something out.</source>
        <translation>[Thé báñk áñšwéřéd, bút léft šóméthíñğ óút.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank answered.</source>
        <translation>[Thé báñk áñšwéřéd.~~~~~~~]</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>which consent</comment>
        <translation>[ñót kñówñ~~~~]</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a consent; a date</comment>
        <translation>[šíñçé %1~~]</translation>
    </message>
    <message>
        <source>Erased institution</source>
        <translation>[Éřášéd íñštítútíóñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Search in paths and request ids</source>
        <translation>[Šéářçh íñ páthš áñd řéqúéšt ídš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Path or request id</source>
        <translation>[Páth óř řéqúéšt íd~~~~~~~]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Tímé~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>[Çóñšéñt~~~]</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>[Kíñd óf dátá~~~~~]</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>[Řéšúlt~~]</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>[Whó áškéd~~~~]</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: all filters</comment>
        <translation>[Çléář~~]</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>[Šhów évéřýthíñğ áğáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>[Çléář thé fíltéřš~~~~~~~]</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>[Áñý tímé~~~]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Tódáý~~]</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>[Ýéštéřdáý~~~~]</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>[Lášt 7 dáýš~~~~]</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>[Lášt 30 dáýš~~~~~]</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>[Thíš móñth~~~~]</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>[Lášt móñth~~~~]</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>[Thíš ýéář~~~~]</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>[Lášt ýéář~~~~]</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a stretch of time</comment>
        <translation>[Óthéř…~~]</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>[Áll dátá~~~]</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>[Áll řéšúltš~~~~]</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what came of questions</comment>
        <translation>[Áñšwéřéd~~~]</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>what came of questions</comment>
        <translation>[Ñót áñšwéřéd~~~~~]</translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who asked for the data: you or the schedule</comment>
        <translation>[Áñýóñé~~]</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>[Áll íñštítútíóñš~~~~~~]</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>[Áll çóñšéñtš~~~~~]</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>an entry of the ledger</comment>
        <translation>[béíñğ řéád~~~~]</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the ledger</comment>
        <translation>[Tímé~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>column of the ledger</comment>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>column of the ledger</comment>
        <translation>[Çóñšéñt~~~]</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column of the ledger: the kind of data</comment>
        <translation>[Dátá~~]</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>column of the ledger: the path</comment>
        <translation>[Áškéd fóř~~~~]</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the ledger: who asked</comment>
        <translation>[Bý~]</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of the ledger</comment>
        <translation>[Řéšúlt~~]</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column of the ledger</comment>
        <translation>[Řówš~~]</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of the ledger: of the answer</comment>
        <translation>[Šížé~~]</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>[Áçtívítý~~~]</translation>
    </message>
    <message>
        <source>Show or hide the details of an access</source>
        <translation>[Šhów óř hídé thé détáílš óf áñ áççéšš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>[Détáílš~~~]</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: of the ledger</comment>
        <translation>[Éxpóřt~~]</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets…</source>
        <translation>[Áš ÇŠV, fóř špřéádšhéétš…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>As JSON Lines, for programs…</source>
        <translation>[Áš JŠÓÑ Líñéš, fóř přóğřámš…~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The record of accesses is broken</source>
        <translation>[Thé řéçóřd óf áççéššéš íš břókéñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>From entry %1 on it is not as Bursar wrote it: something was changed, removed or added. What stands before it can be relied on.</source>
        <translation>[Fřóm éñtřý %1 óñ ít íš ñót áš Búřšář wřóté ít: šóméthíñğ wáš çháñğéd, řémóvéd óř áddéd. Whát štáñdš béfóřé ít çáñ bé řélíéd óñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>[Šhów thé pláçé~~~~~~]</translation>
    </message>
    <message>
        <source>The record of accesses could not be read</source>
        <translation>[Thé řéçóřd óf áççéššéš çóúld ñót bé řéád~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2 entries</source>
        <translation>[Éxpóřtíñğ… %1 óf %2 éñtříéš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <comment>a count; a file's name</comment>
        <translation>[%1 éñtříéš ářé íñ %2.~~~~~~~]</translation>
    </message>
    <message>
        <source>The chain was checked first: it is broken at entry %1.</source>
        <translation>[Thé çháíñ wáš çhéçkéd fířšt: ít íš břókéñ át éñtřý %1.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The chain was checked first: it is unbroken.</source>
        <translation>[Thé çháíñ wáš çhéçkéd fířšt: ít íš úñbřókéñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>[Ópéñ thé fóldéř~~~~~~]</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>[Thé éxpóřt wáš štóppéd. Ñó fílé wáš wříttéñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>[ÓK~]</translation>
    </message>
    <message>
        <source>No file was written</source>
        <translation>[Ñó fílé wáš wříttéñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Who read what of your data, when and why</source>
        <translation>[Whó řéád whát óf ýóúř dátá, whéñ áñd whý~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries shown, entries in all</comment>
        <translation>[%1 óf %2~~]</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>[Ñóthíñğ tó šhów~~~~~~]</translation>
    </message>
    <message>
        <source>What is recorded is still there; it could not be read just now.</source>
        <translation>[Whát íš řéçóřdéd íš štíll théřé; ít çóúld ñót bé řéád júšt ñów.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>[Řéádíñğ thé řéçóřd…~~~~~~~~]</translation>
    </message>
    <message>
        <source>No access fits these filters</source>
        <translation>[Ñó áççéšš fítš théšé fíltéřš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>[Šhów évéřýthíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>[Ñóthíñğ háš bééñ řéád ýét~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Each time Bursar reads something of yours at a bank it is written down here: when, what, and whether you or the schedule asked.</source>
        <translation>[Éáçh tímé Búřšář řéádš šóméthíñğ óf ýóúřš át á báñk ít íš wříttéñ dówñ héřé: whéñ, whát, áñd whéthéř ýóú óř thé šçhédúlé áškéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>[%1, %2~]</translation>
    </message>
    <message>
        <source>Accesses to your data</source>
        <translation>[Áççéššéš tó ýóúř dátá~~~~~~~~]</translation>
    </message>
    <message>
        <source>Checking the record… %1 entries so far</source>
        <translation>[Çhéçkíñğ thé řéçóřd… %1 éñtříéš šó fář~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The record is broken at entry %1. The %2 entries before it are as they were written.</source>
        <translation>[Thé řéçóřd íš břókéñ át éñtřý %1. Thé %2 éñtříéš béfóřé ít ářé áš théý wéřé wříttéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The record could not be checked. %1</source>
        <comment>an error's sentence</comment>
        <translation>[Thé řéçóřd çóúld ñót bé çhéçkéd. %1~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The record has not been checked yet.</source>
        <translation>[Thé řéçóřd háš ñót bééñ çhéçkéd ýét.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Checked %1 entries, unbroken · %2</source>
        <comment>a count; a date and time</comment>
        <translation>[Çhéçkéd %1 éñtříéš, úñbřókéñ · %2~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>the ledger's chain</comment>
        <translation>[Çhéçk ñów~~~~]</translation>
    </message>
    <message>
        <source>Looks at each entry's seal: a change, a removal, a swap and a cut at the end are all found.</source>
        <translation>[Lóókš át éáçh éñtřý'š šéál: á çháñğé, á řémóvál, á šwáp áñd á çút át thé éñd ářé áll fóúñd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>not known whether granted</source>
        <translation>[ñót kñówñ whéthéř ğřáñtéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no record of what was granted.</source>
        <translation>[Théřé íš ñó řéçóřd óf whát wáš ğřáñtéd.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>[ğřáñtéd~~~]</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>[ñót ğřáñtéd~~~~]</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>a date and time</comment>
        <translation>[Lášt: %1~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data came although the record does not list them as granted.</source>
        <translation>
            <numerusform>[%n kíñd(š) óf dátá çámé álthóúğh thé řéçóřd dóéš ñót líšt thém áš ğřáñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n kíñd(š) óf dátá çámé álthóúğh thé řéçóřd dóéš ñót líšt thém áš ğřáñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data are granted and were never asked for.</source>
        <translation>
            <numerusform>[%n kíñd(š) óf dátá ářé ğřáñtéd áñd wéřé ñévéř áškéd fóř.~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n kíñd(š) óf dátá ářé ğřáñtéd áñd wéřé ñévéř áškéd fóř.~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>All that is granted was asked for.</source>
        <translation>[Áll thát íš ğřáñtéd wáš áškéd fóř.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Granted, asked for and used</source>
        <translation>[Ğřáñtéd, áškéd fóř áñd úšéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>column: was this kind of data granted</comment>
        <translation>[Ğřáñtéd~~~]</translation>
    </message>
    <message>
        <source>What the consent allows.</source>
        <translation>[Whát thé çóñšéñt állówš.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>column: how often this kind of data was asked for</comment>
        <translation>[Áškéd~~]</translation>
    </message>
    <message>
        <source>How often Bursar asked for it.</source>
        <translation>[Hów óftéñ Búřšář áškéd fóř ít.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: how often this kind of data came</comment>
        <translation>[Úšéd~~]</translation>
    </message>
    <message>
        <source>How often it came.</source>
        <translation>[Hów óftéñ ít çámé.~~~~~~~]</translation>
    </message>
    <message>
        <source>Granted, but Bursar never asked for it.</source>
        <translation>[Ğřáñtéd, bút Búřšář ñévéř áškéd fóř ít.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It came although the record does not list it as granted.</source>
        <translation>[Ít çámé álthóúğh thé řéçóřd dóéš ñót líšt ít áš ğřáñtéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>never asked for</source>
        <translation>[ñévéř áškéd fóř~~~~~~]</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>[ñévéř úšéd~~~~]</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>[Çópý thé řéqúéšt íd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details of the access</source>
        <translation>[Détáílš óf thé áççéšš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Granted, asked for, used</source>
        <translation>[Ğřáñtéd, áškéd fóř, úšéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a kind of data; an institution</comment>
        <translation>[%1 át %2~~]</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>the path of a call</comment>
        <translation>[Áškéd fóř~~~~]</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who asked</comment>
        <translation>[Bý~]</translation>
    </message>
    <message>
        <source>You, by hand</source>
        <translation>[Ýóú, bý háñd~~~~~]</translation>
    </message>
    <message>
        <source>Bursar, on schedule</source>
        <translation>[Búřšář, óñ šçhédúlé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>[Řówš~~]</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of an answer</comment>
        <translation>[Šížé~~]</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>[Çóñšéñt íd~~~~]</translation>
    </message>
    <message>
        <source>Exact time</source>
        <comment>a moment in UTC</comment>
        <translation>[Éxáçt tímé~~~~]</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>[HTTP štátúš~~~~]</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>[Řéqúéšt íd~~~~]</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>its number in the ledger</comment>
        <translation>[Éñtřý~~]</translation>
    </message>
    <message>
        <source>Seal</source>
        <comment>SHA-256 of an entry and the one before</comment>
        <translation>[Šéál~~]</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>[fřóm %1~~]</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>[úñtíl %1~~]</translation>
    </message>
    <message>
        <source>Show a stretch of time</source>
        <translation>[Šhów á štřétçh óf tímé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: these days</comment>
        <translation>[Šhów~~]</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>[Dáýš~~]</translation>
    </message>
    <message>
        <source>A day, a month or a year, two of them with “..” between, or a stretch such as last-90d. The same words as behind “date:” in the search of transactions.</source>
        <translation>[Á dáý, á móñth óř á ýéář, twó óf thém wíth “..” bétwééñ, óř á štřétçh šúçh áš lášt-90d. Thé šámé wóřdš áš béhíñd “dáté:” íñ thé šéářçh óf třáñšáçtíóñš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>This is not a stretch of time.</source>
        <translation>[Thíš íš ñót á štřétçh óf tímé.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <comment>what came of a question</comment>
        <translation>[Ñóthíñğ théřé~~~~~]</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>what came of an entry</comment>
        <translation>[Óñ thíš çómpútéř~~~~~~]</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>numbers to pay with</comment>
        <translation>[Çópíéd~~]</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>numbers to pay with</comment>
        <translation>[Šhówñ~~]</translation>
    </message>
    <message>
        <source>Something that was done on this computer; what it was has been erased.</source>
        <translation>[Šóméthíñğ thát wáš dóñé óñ thíš çómpútéř; whát ít wáš háš bééñ éřášéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You copied a number to the clipboard. The number itself is kept nowhere.</source>
        <translation>[Ýóú çópíéd á ñúmbéř tó thé çlípbóářd. Thé ñúmbéř ítšélf íš képt ñówhéřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You had the full numbers shown. They themselves are kept nowhere.</source>
        <translation>[Ýóú hád thé fúll ñúmbéřš šhówñ. Théý thémšélvéš ářé képt ñówhéřé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>asked for: no call</comment>
        <translation>[óñ thíš çómpútéř~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln of them erased by you</source>
        <comment>in a chain of entries that is whole</comment>
        <translation>
            <numerusform>[thé ñáméš íñ %Ln óf thém éřášéd bý ýóú~~~~~~~~~~~~~~]</numerusform><numerusform>[thé ñáméš íñ %Ln óf thém éřášéd bý ýóú~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <comment>who says so</comment>
        <translation>[Ğřáñtéd: %1.~~~~]</translation>
    </message>
    <message>
        <source>Partly unreadable</source>
        <comment>what came of a question</comment>
        <translation>[Pářtlý úñřéádáblé~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the answer could not be read.</source>
        <translation>
            <numerusform>[%n pláçé(š) íñ thé áñšwéř çóúld ñót bé řéád.~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n pláçé(š) íñ thé áñšwéř çóúld ñót bé řéád.~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places in an answer</comment>
        <translation>
            <numerusform>[áñd %n móřé~~~~]</numerusform><numerusform>[áñd %n móřé~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>places in an answer</comment>
        <translation>[Ñót řéádáblé~~~~~]</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>who asked for the data: whether a revocation holds</comment>
        <translation>[Přóóf~~]</translation>
    </message>
    <message>
        <source>Bursar, to prove that a revocation holds: not counted as an access</source>
        <translation>[Búřšář, tó přóvé thát á řévóçátíóñ hóldš: ñót çóúñtéd áš áñ áççéšš~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, or a consent above to see what it is used for.</source>
        <translation>[Çhóóšé áñ éñtřý tó šéé áll óf ít, óř á çóñšéñt ábóvé tó šéé whát ít íš úšéd fóř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Consents</source>
        <translation>[Çóñšéñtš~~~]</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>consents</comment>
        <translation>[Éñdéd~~]</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>consents</comment>
        <translation>[Áçtívé~~]</translation>
    </message>
    <message>
        <source>History</source>
        <translation>[Híštóřý~~~]</translation>
    </message>
    <message>
        <source>the bank does not say</source>
        <translation>[thé báñk dóéš ñót šáý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>[Ğřáñtéd~~~]</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>[Lášt řéñéwéd~~~~~]</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>[Úñtíl~~]</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>[Hów fář báçk~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of history</comment>
        <translation>
            <numerusform>[%n dáý(š)~~~]</numerusform><numerusform>[%n dáý(š)~~~]</numerusform></translation>
    </message>
    <message>
        <source>Purpose, as shown</source>
        <translation>[Púřpóšé, áš šhówñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>[Lášt úšéd~~~~]</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>[ñót úšéd ýét~~~~~]</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>[Íñ 30 dáýš~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>in 30 days</comment>
        <translation>
            <numerusform>[%n áççéšš(éš)~~~~]</numerusform><numerusform>[%n áççéšš(éš)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Network last asked</source>
        <translation>[Ñétwóřk lášt áškéd~~~~~~~]</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>[ít háš ñót áñšwéřéd ýét~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>[Çhéçk ñów~~~~]</translation>
    </message>
    <message>
        <source>Renew access</source>
        <translation>[Řéñéw áççéšš~~~~~]</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>[Řéçéípt…~~~]</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>[Řévóké…~~~]</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>[Çhéçkíñğ…~~~~]</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>[Třý áğáíñ…~~~~]</translation>
    </message>
    <message>
        <source>Accounts and data: %1.</source>
        <comment>where that is from</comment>
        <translation>[Áççóúñtš áñd dátá: %1.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Accounts: %1. Data: %2.</source>
        <comment>where that is from</comment>
        <translation>[Áççóúñtš: %1. Dátá: %2.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Which accounts were shared is not known on this computer.</source>
        <translation>[Whíçh áççóúñtš wéřé šhářéd íš ñót kñówñ óñ thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Also shared: %1.</source>
        <comment>words of the network</comment>
        <translation>[Álšó šhářéd: %1.~~~~~~]</translation>
    </message>
    <message>
        <source>Parties: %1.</source>
        <comment>where that is from</comment>
        <translation>[Pářtíéš: %1.~~~~]</translation>
    </message>
    <message>
        <source>Save all receipts</source>
        <translation>[Šávé áll řéçéíptš~~~~~~~]</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>[Řévóké áll…~~~~]</translation>
    </message>
    <message>
        <source>Who may see your data, and what they see</source>
        <translation>[Whó máý šéé ýóúř dátá, áñd whát théý šéé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nobody has access</source>
        <translation>[Ñóbódý háš áççéšš~~~~~~~]</translation>
    </message>
    <message>
        <source>When you link an institution, the consent that you give is kept here: who gets what, since when, until when, and every access.</source>
        <translation>[Whéñ ýóú líñk áñ íñštítútíóñ, thé çóñšéñt thát ýóú ğívé íš képt héřé: whó ğétš whát, šíñçé whéñ, úñtíl whéñ, áñd évéřý áççéšš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>a time</comment>
        <translation>[%1 tódáý~~]</translation>
    </message>
    <message>
        <source>it refused a data call with %1 at %2</source>
        <comment>401/602; a time</comment>
        <translation>[ít řéfúšéd á dátá çáll wíth %1 át %2~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>its Consent API said %1 at %2</source>
        <comment>REVOKED; a time</comment>
        <translation>[ítš Çóñšéñt ÁPÍ šáíd %1 át %2~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network took the revocation and still answers. Bursar sends it again, keeps the token for that and reads nothing with it.</source>
        <translation>[Thé ñétwóřk tóók thé řévóçátíóñ áñd štíll áñšwéřš. Búřšář šéñdš ít áğáíñ, kéépš thé tókéñ fóř thát áñd řéádš ñóthíñğ wíth ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network took the revocation; that it refuses Bursar is not proven yet. Bursar keeps the token for another try and reads nothing with it.</source>
        <translation>[Thé ñétwóřk tóók thé řévóçátíóñ; thát ít řéfúšéš Búřšář íš ñót přóvéñ ýét. Búřšář kéépš thé tókéñ fóř áñóthéř třý áñd řéádš ñóthíñğ wíth ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <comment>what was seen</comment>
        <translation>[Šó fář: %1.~~~~]</translation>
    </message>
    <message>
        <source>Revoked and confirmed with an earlier version of Bursar.</source>
        <translation>[Řévókéd áñd çóñfířméd wíth áñ éářlíéř véřšíóñ óf Búřšář.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <comment>what the network did</comment>
        <translation>[Véřífíéd: %1.~~~~]</translation>
    </message>
    <message>
        <source>The dead token is still in your keychain; Bursar tries again to remove it.</source>
        <translation>[Thé déád tókéñ íš štíll íñ ýóúř kéýçháíñ; Búřšář tříéš áğáíñ tó řémóvé ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) áddéd át thé báñk~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) áddéd át thé báñk~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank</source>
        <comment>history of a consent</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) řémóvéd át thé báñk~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) řémóvéd át thé báñk~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>More is shared now: %1</source>
        <comment>kinds of data</comment>
        <translation>[Móřé íš šhářéd ñów: %1~~~~~~~~]</translation>
    </message>
    <message>
        <source>No longer shared: %1</source>
        <comment>kinds of data</comment>
        <translation>[Ñó lóñğéř šhářéd: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <translation>[Řévókéd át thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>Expired at the network</source>
        <translation>[Éxpířéd át thé ñétwóřk~~~~~~~~~]</translation>
    </message>
    <message>
        <source>you asked</source>
        <comment>who made a reading happen</comment>
        <translation>[ýóú áškéd~~~~]</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>who made a reading happen</comment>
        <translation>[šçhédúléd~~~~]</translation>
    </message>
    <message>
        <source>Nothing could be read · %1</source>
        <comment>who asked</comment>
        <translation>[Ñóthíñğ çóúld bé řéád · %1~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read %1 · %2</source>
        <comment>kinds of data; who asked</comment>
        <translation>[Řéád %1 · %2~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n access(es)</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>[%n áççéšš(éš)~~~~]</numerusform><numerusform>[%n áççéšš(éš)~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>[%n fáíléd~~~]</numerusform><numerusform>[%n fáíléd~~~]</numerusform></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a consent</comment>
        <translation>[Áçtívé~~]</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>status of a consent</comment>
        <translation>[Éñdš šóóñ~~~~]</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <comment>status of a consent</comment>
        <translation>[Šíğñ-íñ ñéédéd~~~~~~]</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a consent</comment>
        <translation>[Éxpířéd~~~]</translation>
    </message>
    <message>
        <source>Revoked by you</source>
        <comment>status of a consent</comment>
        <translation>[Řévókéd bý ýóú~~~~~~]</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <comment>status of a consent</comment>
        <translation>[Řévókéd át thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revocation sent, not yet confirmed</source>
        <comment>status of a consent</comment>
        <translation>[Řévóçátíóñ šéñt, ñót ýét çóñfířméd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revocation failed, retrying</source>
        <comment>status of a consent</comment>
        <translation>[Řévóçátíóñ fáíléd, řétřýíñğ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You asked to revoke it; nothing has been sent yet.</source>
        <translation>[Ýóú áškéd tó řévóké ít; ñóthíñğ háš bééñ šéñt ýét.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Access ends on %1. Renew it before; the old one works until the new one does.</source>
        <comment>a date</comment>
        <translation>[Áççéšš éñdš óñ %1. Řéñéw ít béfóřé; thé óld óñé wóřkš úñtíl thé ñéw óñé dóéš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network no longer accepts Bursar's token. Sign in again to go on reading; what was read stays.</source>
        <translation>[Thé ñétwóřk ñó lóñğéř áççéptš Búřšář'š tókéñ. Šíğñ íñ áğáíñ tó ğó óñ řéádíñğ; whát wáš řéád štáýš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its time was over. What was read stays on this computer.</source>
        <translation>[Ítš tímé wáš óvéř. Whát wáš řéád štáýš óñ thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network says that it was revoked, and not from here. Bursar reads nothing any more.</source>
        <translation>[Thé ñétwóřk šáýš thát ít wáš řévókéd, áñd ñót fřóm héřé. Búřšář řéádš ñóthíñğ áñý móřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives. Bursar reads nothing with it and tries again by itself.</source>
        <translation>[Thé řévóçátíóñ çóúld ñót bé šéñt; thé áççéšš štíll lívéš. Búřšář řéádš ñóthíñğ wíth ít áñd tříéš áğáíñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last try: %1.</source>
        <comment>a time</comment>
        <translation>[Lášt třý: %1.~~~~]</translation>
    </message>
    <message>
        <source>Name, kind and status of the account, its number in part, its currency</source>
        <translation>[Ñámé, kíñd áñd štátúš óf thé áççóúñt, ítš ñúmbéř íñ pářt, ítš çúřřéñçý~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Current and available balance, credit limit, amounts due, and as of when</source>
        <translation>[Çúřřéñt áñd áváíláblé báláñçé, çřédít límít, ámóúñtš dúé, áñd áš óf whéñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Holdings with units, prices, market value and cost</source>
        <translation>[Hóldíñğš wíth úñítš, příçéš, mářkét válúé áñd çóšt~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Date, amount, description, payee, category and status of each transaction</source>
        <translation>[Dáté, ámóúñt, déšçříptíóñ, páýéé, çátéğóřý áñd štátúš óf éáçh třáñšáçtíóñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account and routing numbers that money can be sent to</source>
        <translation>[Áççóúñt áñd řóútíñğ ñúmbéřš thát móñéý çáñ bé šéñt tó~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Name, addresses, e-mail addresses and telephone numbers of the holders</source>
        <translation>[Ñámé, áddřéššéš, é-máíl áddřéššéš áñd téléphóñé ñúmbéřš óf thé hóldéřš~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Statements as documents (PDF)</source>
        <translation>[Štátéméñtš áš dóçúméñtš (PDF)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This app</source>
        <comment>role in a consent</comment>
        <translation>[Thíš ápp~~~]</translation>
    </message>
    <message>
        <source>Data provider</source>
        <comment>role in a consent</comment>
        <translation>[Dátá přóvídéř~~~~~]</translation>
    </message>
    <message>
        <source>Access platform</source>
        <comment>role in a consent</comment>
        <translation>[Áççéšš plátfóřm~~~~~~]</translation>
    </message>
    <message>
        <source>Data recipient</source>
        <comment>role in a consent</comment>
        <translation>[Dátá řéçípíéñt~~~~~~]</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>role in a consent</comment>
        <translation>[Péřšóñ~~]</translation>
    </message>
    <message>
        <source>Merchant</source>
        <comment>role in a consent</comment>
        <translation>[Méřçháñt~~~]</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>role in a consent</comment>
        <translation>[Véñdóř~~]</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>[Úñkñówñ řólé~~~~~]</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates: from, until</comment>
        <translation>[%1 – %2~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>[%n áççóúñt(š)~~~~]</numerusform><numerusform>[%n áççóúñt(š)~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data</source>
        <comment>shared in a consent</comment>
        <translation>
            <numerusform>[%n kíñd(š) óf dátá~~~~~~]</numerusform><numerusform>[%n kíñd(š) óf dátá~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>[šíñçé %1~~]</translation>
    </message>
    <message>
        <source>Verified: access refused</source>
        <translation>[Véřífíéd: áççéšš řéfúšéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>a time</comment>
        <translation>[Lášt úšéd %1~~~~]</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>[Ñót úšéd ýét~~~~~]</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>[úñtíl %1~~]</translation>
    </message>
    <message>
        <source>You granted access</source>
        <translation>[Ýóú ğřáñtéd áççéšš~~~~~~~]</translation>
    </message>
    <message>
        <source>You renewed access</source>
        <translation>[Ýóú řéñéwéd áççéšš~~~~~~~]</translation>
    </message>
    <message>
        <source>You asked to revoke it</source>
        <translation>[Ýóú áškéd tó řévóké ít~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network took the revocation</source>
        <translation>[Thé ñétwóřk tóók thé řévóçátíóñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A try to revoke failed: %1</source>
        <comment>why</comment>
        <translation>[Á třý tó řévóké fáíléd: %1~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Verified: the network refuses access</source>
        <translation>[Véřífíéd: thé ñétwóřk řéfúšéš áççéšš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The token was removed from the keychain</source>
        <translation>[Thé tókéñ wáš řémóvéd fřóm thé kéýçháíñ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What had been read was erased from this computer</source>
        <translation>[Whát hád bééñ řéád wáš éřášéd fřóm thíš çómpútéř~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1: access ends within %n day(s)</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>[%1: áççéšš éñdš wíthíñ %n dáý(š)~~~~~~~~~~~]</numerusform><numerusform>[%1: áççéšš éñdš wíthíñ %n dáý(š)~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <comment>an institution</comment>
        <translation>[%1: šíğñ íñ áğáíñ~~~~~~]</translation>
    </message>
    <message>
        <source>%1: access has expired</source>
        <comment>an institution</comment>
        <translation>[%1: áççéšš háš éxpířéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: access was revoked at the bank</source>
        <comment>an institution</comment>
        <translation>[%1: áççéšš wáš řévókéd át thé báñk~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: the revocation is not confirmed yet</source>
        <comment>an institution</comment>
        <translation>[%1: thé řévóçátíóñ íš ñót çóñfířméd ýét~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: the revocation could not be sent yet</source>
        <comment>an institution</comment>
        <translation>[%1: thé řévóçátíóñ çóúld ñót bé šéñt ýét~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) added at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>[%1: %n áççóúñt(š) áddéd át thé báñk~~~~~~~~~~~~]</numerusform><numerusform>[%1: %n áççóúñt(š) áddéd át thé báñk~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) removed at the bank</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>[%1: %n áççóúñt(š) řémóvéd át thé báñk~~~~~~~~~~~~~]</numerusform><numerusform>[%1: %n áççóúñt(š) řémóvéd át thé báñk~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more kind(s) of data shared</source>
        <comment>an institution</comment>
        <translation>
            <numerusform>[%1: %n móřé kíñd(š) óf dátá šhářéd~~~~~~~~~~~~]</numerusform><numerusform>[%1: %n móřé kíñd(š) óf dátá šhářéd~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Which account shares which data</source>
        <translation>[Whíçh áççóúñt šhářéš whíçh dátá~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Shared account</source>
        <translation>[Šhářéd áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>[ñót kñówñ~~~~]</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>[šhářéd~~]</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>[ñót šhářéd~~~~]</translation>
    </message>
    <message>
        <source>Parties of the consent</source>
        <translation>[Pářtíéš óf thé çóñšéñt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>gives data to</source>
        <translation>[ğívéš dátá tó~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>[%n móřé~~]</numerusform><numerusform>[%n móřé~~]</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>[Çóñšéñt íd~~~~]</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>[Éñdéd~~]</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>[ñót řéçóřdéd~~~~~]</translation>
    </message>
    <message>
        <source>Consent receipt: %1</source>
        <comment>an institution</comment>
        <translation>[Çóñšéñt řéçéípt: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>[Pářtíéš~~~]</translation>
    </message>
    <message>
        <source>Accounts and data</source>
        <translation>[Áççóúñtš áñd dátá~~~~~~~]</translation>
    </message>
    <message>
        <source>Issued by Bursar on this computer at %1.</source>
        <comment>a time</comment>
        <translation>[Íššúéd bý Búřšář óñ thíš çómpútéř át %1.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Consent receipts</source>
        <translation>[Çóñšéñt řéçéíptš~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stop(s) updating at once: %1.</source>
        <comment>before revoking</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) štóp(š) úpdátíñğ át óñçé: %1.~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) štóp(š) úpdátíñğ át óñçé: %1.~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Scheduled readings end: %1.</source>
        <comment>kinds of data</comment>
        <translation>[Šçhédúléd řéádíñğš éñd: %1.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar deletes its token from your keychain once the network refuses it.</source>
        <translation>[Búřšář délétéš ítš tókéñ fřóm ýóúř kéýçháíñ óñçé thé ñétwóřk řéfúšéš ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The record of this consent and its access history stay.</source>
        <translation>[Thé řéçóřd óf thíš çóñšéñt áñd ítš áççéšš híštóřý štáý.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You can link %1 again at any time.</source>
        <comment>an institution</comment>
        <translation>[Ýóú çáñ líñk %1 áğáíñ át áñý tímé.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You can link them again at any time.</source>
        <translation>[Ýóú çáñ líñk thém áğáíñ át áñý tímé.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asks the network to cancel this consent, then proves that it worked.</source>
        <translation>[Búřšář áškš thé ñétwóřk tó çáñçél thíš çóñšéñt, théñ přóvéš thát ít wóřkéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Also erase them from this computer</source>
        <translation>[Álšó éřášé thém fřóm thíš çómpútéř~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>[Řévóké áççéšš~~~~~]</translation>
    </message>
    <message>
        <source>Stop sharing from %1?</source>
        <comment>an institution, or how many</comment>
        <translation>[Štóp šháříñğ fřóm %1?~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>whose access is revoked</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š)~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š)~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Třý áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>Revoking the access of %1…</source>
        <comment>an institution, or how many</comment>
        <translation>[Řévókíñğ thé áççéšš óf %1…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the network to end the access, then checking that it refuses Bursar. If you close this, Bursar goes on, and the page of consents tells you what is true.</source>
        <translation>[Áškíñğ thé ñétwóřk tó éñd thé áççéšš, théñ çhéçkíñğ thát ít řéfúšéš Búřšář. Íf ýóú çlóšé thíš, Búřšář ğóéš óñ, áñd thé páğé óf çóñšéñtš téllš ýóú whát íš třúé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé~~]</translation>
    </message>
    <message>
        <source>The access of %1 is revoked</source>
        <comment>an institution, or how many</comment>
        <translation>[Thé áççéšš óf %1 íš řévókéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Verified: the network refuses Bursar now.</source>
        <translation>[Véřífíéd: thé ñétwóřk řéfúšéš Búřšář ñów.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What had been read is erased from this computer.</source>
        <translation>[Whát hád bééñ řéád íš éřášéd fřóm thíš çómpútéř.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What was read before stays on this computer, read-only.</source>
        <translation>[Whát wáš řéád béfóřé štáýš óñ thíš çómpútéř, řéád-óñlý.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>[Šéñt, ñót ýét çóñfířméd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>[Ñót šéñt ýét~~~~~]</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives.</source>
        <translation>[Thé řévóçátíóñ çóúld ñót bé šéñt; thé áççéšš štíll lívéš.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network took the revocation, and still answers.</source>
        <translation>[Thé ñétwóřk tóók thé řévóçátíóñ, áñd štíll áñšwéřš.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network took the revocation; that it refuses Bursar is not proven yet.</source>
        <translation>[Thé ñétwóřk tóók thé řévóçátíóñ; thát ít řéfúšéš Búřšář íš ñót přóvéñ ýét.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar keeps the token for another try, reads nothing with it, and goes on by itself, also after a restart.</source>
        <translation>[Búřšář kéépš thé tókéñ fóř áñóthéř třý, řéádš ñóthíñğ wíth ít, áñd ğóéš óñ bý ítšélf, álšó áftéř á řéštářt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2 are verified.</source>
        <comment>counts of institutions</comment>
        <translation>[%1 óf %2 ářé véřífíéd.~~~~~~~]</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>[Ñót áškéd fóř ýét~~~~~~~]</translation>
    </message>
    <message>
        <source>Your wish could not be written down, so nothing was sent and nothing has changed.</source>
        <translation>[Ýóúř wíšh çóúld ñót bé wříttéñ dówñ, šó ñóthíñğ wáš šéñt áñd ñóthíñğ háš çháñğéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase what Bursar keeps of %1?</source>
        <comment>an institution</comment>
        <translation>[Éřášé whát Búřšář kéépš óf %1?~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Everything: the data and the record of its consents</source>
        <translation>[Évéřýthíñğ: thé dátá áñd thé řéçóřd óf ítš çóñšéñtš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The data only</source>
        <translation>[Thé dátá óñlý~~~~~]</translation>
    </message>
    <message>
        <source>The history of this consent only</source>
        <translation>[Thé híštóřý óf thíš çóñšéñt óñlý~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>[Í kñów thát thíš çáññót bé tákéñ báçk~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>[Šávé thé řéçéípt…~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>[Éřášé~~]</translation>
    </message>
    <message>
        <source>No data of it is on this computer.</source>
        <translation>[Ñó dátá óf ít íš óñ thíš çómpútéř.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What names the bank, the login and the accounts goes from the record of accesses; when something was read and how much stays.</source>
        <translation>[Whát ñáméš thé báñk, thé lóğíñ áñd thé áççóúñtš ğóéš fřóm thé řéçóřd óf áççéššéš; whéñ šóméthíñğ wáš řéád áñd hów múçh štáýš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Goes: accounts, balances, transactions, documents, your notes and tags on them, every consent with its history and receipts, and what is left in your keychain.</source>
        <translation>[Ğóéš: áççóúñtš, báláñçéš, třáñšáçtíóñš, dóçúméñtš, ýóúř ñótéš áñd táğš óñ thém, évéřý çóñšéñt wíth ítš híštóřý áñd řéçéíptš, áñd whát íš léft íñ ýóúř kéýçháíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stays: other institutions, your saved views, and files that you saved yourself.</source>
        <translation>[Štáýš: óthéř íñštítútíóñš, ýóúř šávéd víéwš, áñd fíléš thát ýóú šávéd ýóúřšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Goes: accounts, balances, transactions, documents, your notes and tags on them, and what is left in your keychain.</source>
        <translation>[Ğóéš: áççóúñtš, báláñçéš, třáñšáçtíóñš, dóçúméñtš, ýóúř ñótéš áñd táğš óñ thém, áñd whát íš léft íñ ýóúř kéýçháíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stays: the consents with their history and receipts, the record of accesses, and files that you saved yourself.</source>
        <translation>[Štáýš: thé çóñšéñtš wíth théíř híštóřý áñd řéçéíptš, thé řéçóřd óf áççéššéš, áñd fíléš thát ýóú šávéd ýóúřšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Goes: this consent with its history and receipts.</source>
        <translation>[Ğóéš: thíš çóñšéñt wíth ítš híštóřý áñd řéçéíptš.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stays: the data that was read, newer consents, and files that you saved yourself.</source>
        <translation>[Štáýš: thé dátá thát wáš řéád, ñéwéř çóñšéñtš, áñd fíléš thát ýóú šávéd ýóúřšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>[Éřášíñğ…~~~]</translation>
    </message>
    <message>
        <source>If you close this, Bursar goes on, also after a restart.</source>
        <translation>[Íf ýóú çlóšé thíš, Búřšář ğóéš óñ, álšó áftéř á řéštářt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not all is erased yet</source>
        <translation>[Ñót áll íš éřášéd ýét~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar tries again by itself, also after a restart, and writes the receipt when all of it is gone.</source>
        <translation>[Búřšář tříéš áğáíñ bý ítšélf, álšó áftéř á řéštářt, áñd wřítéš thé řéçéípt whéñ áll óf ít íš ğóñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erased, and nothing is left</source>
        <translation>[Éřášéd, áñd ñóthíñğ íš léft~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erased, but look at this</source>
        <translation>[Éřášéd, bút lóók át thíš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There was nothing to erase.</source>
        <translation>[Théřé wáš ñóthíñğ tó éřášé.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <comment>a list</comment>
        <translation>[Éřášéd: %1.~~~~]</translation>
    </message>
    <message>
        <source>The encrypted file was written anew, so that nothing stays in it unused.</source>
        <translation>[Thé éñçřýptéd fílé wáš wříttéñ áñéw, šó thát ñóthíñğ štáýš íñ ít úñúšéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>[Ñóthíñğ wáš éřášéd~~~~~~~]</translation>
    </message>
    <message>
        <source>Your wish could not be written down, so nothing has changed.</source>
        <translation>[Ýóúř wíšh çóúld ñót bé wříttéñ dówñ, šó ñóthíñğ háš çháñğéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[%Ln áççóúñt(š)~~~~]</numerusform><numerusform>[%Ln áççóúñt(š)~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[%Ln třáñšáçtíóñ(š)~~~~~~]</numerusform><numerusform>[%Ln třáñšáçtíóñ(š)~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[%Ln dóçúméñt(š)~~~~~]</numerusform><numerusform>[%Ln dóçúméñt(š)~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Kept here, encrypted: %1.</source>
        <comment>a list of counts</comment>
        <translation>[Képt héřé, éñçřýptéd: %1.~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>your notes, tags and categories of %Ln transaction(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[ýóúř ñótéš, táğš áñd çátéğóříéš óf %Ln třáñšáçtíóñ(š)~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[ýóúř ñótéš, táğš áñd çátéğóříéš óf %Ln třáñšáçtíóñ(š)~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln consent(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[thé řéçóřd óf %Ln çóñšéñt(š)~~~~~~~~~~]</numerusform><numerusform>[thé řéçóřd óf %Ln çóñšéñt(š)~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the names in %Ln access record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[thé ñáméš íñ %Ln áççéšš řéçóřd(š)~~~~~~~~~~~~]</numerusform><numerusform>[thé ñáméš íñ %Ln áççéšš řéçóřd(š)~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln keychain entry(ies)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[%Ln kéýçháíñ éñtřý(íéš)~~~~~~~~]</numerusform><numerusform>[%Ln kéýçháíñ éñtřý(íéš)~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s)</source>
        <comment>what is kept or erased</comment>
        <translation>
            <numerusform>[%Ln óthéř řéçóřd(š)~~~~~~]</numerusform><numerusform>[%Ln óthéř řéçóřd(š)~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>saved views</source>
        <comment>where something was found</comment>
        <translation>[šávéd víéwš~~~~]</translation>
    </message>
    <message>
        <source>the record of accesses</source>
        <comment>where something was found</comment>
        <translation>[thé řéçóřd óf áççéššéš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar then looked for %1 names and ids of it in all %2 texts that it still keeps, and found none.</source>
        <comment>counts</comment>
        <translation>[Búřšář théñ lóókéd fóř %1 ñáméš áñd ídš óf ít íñ áll %2 téxtš thát ít štíll kéépš, áñd fóúñd ñóñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar then looked for %1 names and ids of it in all %2 texts that it still keeps, and found some in: %3.</source>
        <comment>counts; places</comment>
        <translation>[Búřšář théñ lóókéd fóř %1 ñáméš áñd ídš óf ít íñ áll %2 téxtš thát ít štíll kéépš, áñd fóúñd šómé íñ: %3.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erasing the records…</source>
        <translation>[Éřášíñğ thé řéçóřdš…~~~~~~~~]</translation>
    </message>
    <message>
        <source>Removing keychain entries…</source>
        <translation>[Řémóvíñğ kéýçháíñ éñtříéš…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Writing the file anew, without what was erased…</source>
        <translation>[Wřítíñğ thé fílé áñéw, wíthóút whát wáš éřášéd…~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Looking for what may be left…</source>
        <translation>[Lóókíñğ fóř whát máý bé léft…~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>[Fíñíšhíñğ…~~~~]</translation>
    </message>
    <message>
        <source>After access ends, keep it</source>
        <translation>[Áftéř áççéšš éñdš, kéép ít~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase data…</source>
        <translation>[Éřášé dátá…~~~~]</translation>
    </message>
    <message>
        <source>How long the local copy is kept after access ends</source>
        <translation>[Hów lóñğ thé lóçál çópý íš képt áftéř áççéšš éñdš~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>until I erase it</source>
        <comment>how long a local copy is kept</comment>
        <translation>[úñtíl Í éřášé ít~~~~~~]</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <comment>how long a local copy is kept</comment>
        <translation>[fóř 30 dáýš~~~~]</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <comment>how long a local copy is kept</comment>
        <translation>[fóř 90 dáýš~~~~]</translation>
    </message>
    <message>
        <source>for a year</source>
        <comment>how long a local copy is kept</comment>
        <translation>[fóř á ýéář~~~~]</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>[Óñ thíš çómpútéř~~~~~~]</translation>
    </message>
    <message>
        <source>Local copy will be erased on %1.</source>
        <comment>a date</comment>
        <translation>[Lóçál çópý wíll bé éřášéd óñ %1.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase everything that Bursar keeps?</source>
        <translation>[Éřášé évéřýthíñğ thát Búřšář kéépš?~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>[Éřášé évéřýthíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>First Bursar revokes the access that still lives: %1. Nothing is erased before the network refuses it everywhere.</source>
        <comment>institutions</comment>
        <translation>[Fířšt Búřšář řévókéš thé áççéšš thát štíll lívéš: %1. Ñóthíñğ íš éřášéd béfóřé thé ñétwóřk řéfúšéš ít évéřýwhéřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Goes: every account, transaction, document and note, every consent with its history and receipts, the record of accesses, saved views, the networks that you set up with their credentials, all of it in your keychain, and the log.</source>
        <translation>[Ğóéš: évéřý áççóúñt, třáñšáçtíóñ, dóçúméñt áñd ñóté, évéřý çóñšéñt wíth ítš híštóřý áñd řéçéíptš, thé řéçóřd óf áççéššéš, šávéd víéwš, thé ñétwóřkš thát ýóú šét úp wíth théíř çřédéñtíálš, áll óf ít íñ ýóúř kéýçháíñ, áñd thé lóğ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stays: files that you saved yourself. Save receipts that you want to keep first.</source>
        <translation>[Štáýš: fíléš thát ýóú šávéd ýóúřšélf. Šávé řéçéíptš thát ýóú wáñt tó kéép fířšt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is erased before the network refuses it everywhere. If you close this, the revocation goes on, and nothing is erased.</source>
        <translation>[Ñóthíñğ íš éřášéd béfóřé thé ñétwóřk řéfúšéš ít évéřýwhéřé. Íf ýóú çlóšé thíš, thé řévóçátíóñ ğóéš óñ, áñd ñóthíñğ íš éřášéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Removing keychain entries, then the files. If Bursar is cut off now, the next start goes on with it.</source>
        <translation>[Řémóvíñğ kéýçháíñ éñtříéš, théñ thé fíléš. Íf Búřšář íš çút óff ñów, thé ñéxt štářt ğóéš óñ wíth ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing was erased yet</source>
        <translation>[Ñóthíñğ wáš éřášéd ýét~~~~~~~~~]</translation>
    </message>
    <message>
        <source>That the network refuses Bursar is not proven yet for %1. Bursar goes on with the revocation by itself; ask again when the page of consents says that it is verified.</source>
        <comment>institutions</comment>
        <translation>[Thát thé ñétwóřk řéfúšéš Búřšář íš ñót přóvéñ ýét fóř %1. Búřšář ğóéš óñ wíth thé řévóçátíóñ bý ítšélf; ášk áğáíñ whéñ thé páğé óf çóñšéñtš šáýš thát ít íš véřífíéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Quit Bursar and start it again: it goes on with the erasing.</source>
        <translation>[Qúít Búřšář áñd štářt ít áğáíñ: ít ğóéš óñ wíth thé éřášíñğ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) more</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) móřé~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) móřé~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) fewer</source>
        <comment>what a renewal changed</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) féwéř~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) féwéř~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>also shared now: %1</source>
        <comment>kinds of data</comment>
        <translation>[álšó šhářéd ñów: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>no longer shared: %1</source>
        <comment>kinds of data</comment>
        <translation>[ñó lóñğéř šhářéd: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>until %1 instead of %2</source>
        <comment>dates</comment>
        <translation>[úñtíl %1 íñštéád óf %2~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 days of history instead of %2</source>
        <comment>counts</comment>
        <translation>[%1 dáýš óf híštóřý íñštéád óf %2~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asked for other data than before</source>
        <translation>[Búřšář áškéd fóř óthéř dátá tháñ béfóřé~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>what a renewal changed</comment>
        <translation>[thé šámé áš béfóřé~~~~~~~]</translation>
    </message>
    <message>
        <source>You renewed access: %1</source>
        <comment>what changed</comment>
        <translation>[Ýóú řéñéwéd áççéšš: %1~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next planned use</source>
        <translation>[Ñéxt pláññéd úšé~~~~~~]</translation>
    </message>
    <message>
        <source>The consent in full</source>
        <translation>[Thé çóñšéñt íñ fúll~~~~~~~~]</translation>
    </message>
    <message>
        <source>All data of one login</source>
        <translation>[Áll dátá óf óñé lóğíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>The history of one consent</source>
        <translation>[Thé híštóřý óf óñé çóñšéñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All data of one login, and the record of its consents</source>
        <translation>[Áll dátá óf óñé lóğíñ, áñd thé řéçóřd óf ítš çóñšéñtš~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who asked for something to be erased</comment>
        <translation>[ýóú~]</translation>
    </message>
    <message>
        <source>the time that you set for it</source>
        <comment>who asked for something to be erased</comment>
        <translation>[thé tímé thát ýóú šét fóř ít~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Whát~~]</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>[Áškéd fóř bý~~~~~]</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>[Áškéd fóř át~~~~~]</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>[Dóñé át~~~]</translation>
    </message>
    <message>
        <source>Receipt of an erasure</source>
        <translation>[Řéçéípt óf áñ éřášúřé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>[Éřášéd~~]</translation>
    </message>
    <message>
        <source>Looked for afterwards</source>
        <translation>[Lóókéd fóř áftéřwářdš~~~~~~~~]</translation>
    </message>
    <message>
        <source>within a minute</source>
        <comment>when a consent is used next</comment>
        <translation>[wíthíñ á míñúté~~~~~~]</translation>
    </message>
    <message>
        <source>%1, while Bursar runs</source>
        <comment>a time, or a date and time</comment>
        <translation>[%1, whílé Búřšář řúñš~~~~~~~~]</translation>
    </message>
    <message>
        <source>never: it is over</source>
        <comment>when a consent is used next</comment>
        <translation>[ñévéř: ít íš óvéř~~~~~~~]</translation>
    </message>
    <message>
        <source>never: you asked to revoke it</source>
        <comment>when a consent is used next</comment>
        <translation>[ñévéř: ýóú áškéd tó řévóké ít~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>not before you sign in again</source>
        <comment>when a consent is used next</comment>
        <translation>[ñót béfóřé ýóú šíğñ íñ áğáíñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>now: it is being read</source>
        <comment>when a consent is used next</comment>
        <translation>[ñów: ít íš béíñğ řéád~~~~~~~~]</translation>
    </message>
    <message>
        <source>when Bursar starts or your computer wakes; in between only when you ask</source>
        <comment>when a consent is used next</comment>
        <translation>[whéñ Búřšář štářtš óř ýóúř çómpútéř wákéš; íñ bétwééñ óñlý whéñ ýóú ášk~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>only when you ask</source>
        <comment>when a consent is used next</comment>
        <translation>[óñlý whéñ ýóú ášk~~~~~~~]</translation>
    </message>
    <message>
        <source>not now: its network is not available</source>
        <comment>when a consent is used next</comment>
        <translation>[ñót ñów: ítš ñétwóřk íš ñót áváíláblé~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Being read now</source>
        <comment>the next use of a consent</comment>
        <translation>[Béíñğ řéád ñów~~~~~~]</translation>
    </message>
    <message>
        <source>Next use within a minute</source>
        <translation>[Ñéxt úšé wíthíñ á míñúté~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next use %1</source>
        <comment>a time, or a date and time</comment>
        <translation>[Ñéxt úšé %1~~~~]</translation>
    </message>
    <message>
        <source>Next use when Bursar starts</source>
        <translation>[Ñéxt úšé whéñ Búřšář štářtš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next use when you ask</source>
        <translation>[Ñéxt úšé whéñ ýóú ášk~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network still lists the consent as active, and takes nothing more from Bursar. To end it there, sign in at %1 and remove Bursar or %2 where it lists connected apps or data sharing; Bursar keeps asking and tells you when it has ended.</source>
        <comment>an institution; the access platform</comment>
        <translation>[Thé ñétwóřk štíll líštš thé çóñšéñt áš áçtívé, áñd tákéš ñóthíñğ móřé fřóm Búřšář. Tó éñd ít théřé, šíğñ íñ át %1 áñd řémóvé Búřšář óř %2 whéřé ít líštš çóññéçtéd áppš óř dátá šháříñğ; Búřšář kéépš áškíñğ áñd téllš ýóú whéñ ít háš éñdéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What had been read was erased from this computer: the time that you set was over</source>
        <translation>[Whát hád bééñ řéád wáš éřášéd fřóm thíš çómpútéř: thé tímé thát ýóú šét wáš óvéř~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Access ends at %1.</source>
        <comment>institutions</comment>
        <translation>[Áççéšš éñdš át %1.~~~~~~]</translation>
    </message>
    <message>
        <source>Not all are asked for yet</source>
        <translation>[Ñót áll ářé áškéd fóř ýét~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>For %1 of %2 institutions your wish could not be written down: nothing was sent there, and their access lives. For the others Bursar goes on by itself.</source>
        <comment>counts</comment>
        <translation>[Fóř %1 óf %2 íñštítútíóñš ýóúř wíšh çóúld ñót bé wříttéñ dówñ: ñóthíñğ wáš šéñt théřé, áñd théíř áççéšš lívéš. Fóř thé óthéřš Búřšář ğóéš óñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its time was over; Bursar stopped reading</source>
        <translation>[Ítš tímé wáš óvéř; Búřšář štóppéd řéádíñğ~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not over after all: the network says that it is active until %1. Bursar reads again</source>
        <comment>a date</comment>
        <translation>[Ñót óvéř áftéř áll: thé ñétwóřk šáýš thát ít íš áçtívé úñtíl %1. Búřšář řéádš áğáíñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not over after all: the network says that it is active. Bursar reads again</source>
        <translation>[Ñót óvéř áftéř áll: thé ñétwóřk šáýš thát ít íš áçtívé. Búřšář řéádš áğáíñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its time was over, by the end that the network had named; the network has not said so itself yet. Bursar reads nothing any more; what was read stays on this computer.</source>
        <translation>[Ítš tímé wáš óvéř, bý thé éñd thát thé ñétwóřk hád ñáméd; thé ñétwóřk háš ñót šáíd šó ítšélf ýét. Búřšář řéádš ñóthíñğ áñý móřé; whát wáš řéád štáýš óñ thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Created at the network</source>
        <translation>[Çřéátéd át thé ñétwóřk~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The time that the network had named was over</source>
        <comment>who ended it</comment>
        <translation>[Thé tímé thát thé ñétwóřk hád ñáméd wáš óvéř~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network: its time was over</source>
        <comment>who ended it</comment>
        <translation>[Thé ñétwóřk: ítš tímé wáš óvéř~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the network had named %1 as its end</source>
        <comment>a time</comment>
        <translation>[thé ñétwóřk hád ñáméd %1 áš ítš éñd~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>that the network takes it for ended</source>
        <translation>[thát thé ñétwóřk tákéš ít fóř éñdéd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Somebody outside Bursar, at the bank or at the network</source>
        <comment>who ended it</comment>
        <translation>[Šómébódý óútšídé Búřšář, át thé báñk óř át thé ñétwóřk~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>who revoked it, and when</source>
        <translation>[whó řévókéd ít, áñd whéñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the network said so at %1</source>
        <comment>a time</comment>
        <translation>[thé ñétwóřk šáíd šó át %1~~~~~~~~~]</translation>
    </message>
    <message>
        <source>that the network refuses access: Bursar stopped reading and did not try</source>
        <translation>[thát thé ñétwóřk řéfúšéš áççéšš: Búřšář štóppéd řéádíñğ áñd díd ñót třý~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>[Hów ít éñdéd~~~~~]</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>[Éñdéd bý~~~]</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>[Kñówñ~~]</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>[Ñót přóvéñ~~~~]</translation>
    </message>
    <message>
        <source>Their contacts</source>
        <translation>[Théíř çóñtáçtš~~~~~~]</translation>
    </message>
    <message>
        <source>not known: the network tells none</source>
        <translation>[ñót kñówñ: thé ñétwóřk téllš ñóñé~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Access ends today at %1. Renew it before; the old one works until the new one does.</source>
        <comment>a time</comment>
        <translation>[Áççéšš éñdš tódáý át %1. Řéñéw ít béfóřé; thé óld óñé wóřkš úñtíl thé ñéw óñé dóéš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>none is planned before it ends</source>
        <comment>when a consent is used next</comment>
        <translation>[ñóñé íš pláññéd béfóřé ít éñdš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No use planned before it ends</source>
        <translation>[Ñó úšé pláññéd béfóřé ít éñdš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network had taken the revocation, and did not refuse access yet</source>
        <translation>[Thé ñétwóřk hád tákéñ thé řévóçátíóñ, áñd díd ñót řéfúšé áççéšš ýét~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>the network refused the refresh token at %1</source>
        <comment>a time</comment>
        <translation>[thé ñétwóřk řéfúšéd thé řéfřéšh tókéñ át %1~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Figures, issuer and recipient of tax forms, and the forms as documents</source>
        <translation>[Fíğúřéš, íššúéř áñd řéçípíéñt óf táx fóřmš, áñd thé fóřmš áš dóçúméñtš~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What each kind of data holds</source>
        <translation>[Whát éáçh kíñd óf dátá hóldš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>not known to Bursar: the network's own word</source>
        <translation>[ñót kñówñ tó Búřšář: thé ñétwóřk'š ówñ wóřd~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Overview, Accounts, Transactions, Investments and Statements lose what came from there, and so do their totals.</source>
        <translation>[Óvéřvíéw, Áççóúñtš, Třáñšáçtíóñš, Íñvéštméñtš áñd Štátéméñtš lóšé whát çámé fřóm théřé, áñd šó dó théíř tótálš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Overview, Accounts, Transactions, Investments and Statements go on showing what was last read, and say how old it is; so do their totals.</source>
        <translation>[Óvéřvíéw, Áççóúñtš, Třáñšáçtíóñš, Íñvéštméñtš áñd Štátéméñtš ğó óñ šhówíñğ whát wáš lášt řéád, áñd šáý hów óld ít íš; šó dó théíř tótálš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Also tax forms: %1; of which accounts is not known.</source>
        <comment>where that is from</comment>
        <translation>[Álšó táx fóřmš: %1; óf whíçh áççóúñtš íš ñót kñówñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Earlier accesses are not in this list. The Activity page has all of them.</source>
        <translation>[Éářlíéř áççéššéš ářé ñót íñ thíš líšt. Thé Áçtívítý páğé háš áll óf thém.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keep %1 here, read-only</source>
        <comment>counts</comment>
        <translation>[Kéép %1 héřé, řéád-óñlý~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network calls this consent "%1", a word that Bursar does not know. Bursar reads as long as the network lets it.</source>
        <comment>a word of the network</comment>
        <translation>[Thé ñétwóřk çállš thíš çóñšéñt "%1", á wóřd thát Búřšář dóéš ñót kñów. Búřšář řéádš áš lóñğ áš thé ñétwóřk létš ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>How the positions are divided</source>
        <translation>[Hów thé póšítíóñš ářé dívídéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>[Áll póšítíóñš~~~~~]</translation>
    </message>
    <message>
        <source>By kind of asset</source>
        <translation>[Bý kíñd óf áššét~~~~~~]</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>[Bý póšítíóñ~~~~]</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>[Çúřřéñçý~~~]</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <comment>of an account</comment>
        <translation>[Úñkñówñ çúřřéñçý~~~~~~]</translation>
    </message>
    <message>
        <source>Gain or loss on a cost of %1</source>
        <translation>[Ğáíñ óř lóšš óñ á çóšt óf %1~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a known cost: not counted.</source>
        <translation>
            <numerusform>[%n póšítíóñ(š) wíthóút á kñówñ çóšt: ñót çóúñtéd.~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n póšítíóñ(š) wíthóút á kñówñ çóšt: ñót çóúñtéd.~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>values that a total leaves out</comment>
        <translation>
            <numerusform>[%n úñkñówñ, ñót çóúñtéd~~~~~~~~]</numerusform><numerusform>[%n úñkñówñ, ñót çóúñtéd~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>[Lótš~~]</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>day of a purchase</comment>
        <translation>[Bóúğht~~]</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>of a position</comment>
        <translation>[Úñítš~~]</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what a position cost</comment>
        <translation>[Çóšt~~]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>[Válúé~~]</translation>
    </message>
    <message>
        <source>counted once, as a position</source>
        <comment>the cash of an account</comment>
        <translation>[çóúñtéd óñçé, áš á póšítíóñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>added to the positions</source>
        <comment>the cash of an account</comment>
        <translation>[áddéd tó thé póšítíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>[Évéřýthíñğ thé báñk šéñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a position or an account to see all of it.</source>
        <translation>[Çhóóšé á póšítíóñ óř áñ áççóúñt tó šéé áll óf ít.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details of the position</source>
        <translation>[Détáílš óf thé póšítíóñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>mark on a position: sold without being owned</comment>
        <translation>[Šhóřt~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>of a security</comment>
        <translation>[Šýmból~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a unit</comment>
        <translation>[Příçé~~]</translation>
    </message>
    <message>
        <source>Cost from</source>
        <comment>where the cost of a position comes from</comment>
        <translation>[Çóšt fřóm~~~~]</translation>
    </message>
    <message>
        <source>Value from</source>
        <comment>where the value of a position comes from</comment>
        <translation>[Válúé fřóm~~~~]</translation>
    </message>
    <message>
        <source>The bank tells no value.</source>
        <translation>[Thé báñk téllš ñó válúé.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Units times price: the bank sends no value.</source>
        <translation>[Úñítš tíméš příçé: thé báñk šéñdš ñó válúé.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>[Thé báñk~~~]</translation>
    </message>
    <message>
        <source>Security id</source>
        <translation>[Šéçúřítý íd~~~~]</translation>
    </message>
    <message>
        <source>Positions add up to</source>
        <translation>[Póšítíóñš ádd úp tó~~~~~~~~]</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>between an account's value and its positions</comment>
        <translation>[Dífféřéñçé~~~~]</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>[Wíthóút á válúé~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in the sum</source>
        <translation>
            <numerusform>[%n póšítíóñ(š): ñót íñ thé šúm~~~~~~~~~~~]</numerusform><numerusform>[%n póšítíóñ(š): ñót íñ thé šúm~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>In another currency</source>
        <translation>[Íñ áñóthéř çúřřéñçý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>[Çášh~~]</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>[Wíthóút á çóšt~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s): not in cost and gain</source>
        <translation>
            <numerusform>[%n póšítíóñ(š): ñót íñ çóšt áñd ğáíñ~~~~~~~~~~~~~~]</numerusform><numerusform>[%n póšítíóñ(š): ñót íñ çóšt áñd ğáíñ~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The bank's time</source>
        <translation>[Thé báñk'š tímé~~~~~~]</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the bank's time</comment>
        <translation>[ñót ğívéñ~~~~]</translation>
    </message>
    <message>
        <source>Oldest price</source>
        <translation>[Óldéšt příçé~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asked</source>
        <translation>[Búřšář áškéd~~~~~]</translation>
    </message>
    <message>
        <source>The bank tells not all lots of this position.</source>
        <translation>[Thé báñk téllš ñót áll lótš óf thíš póšítíóñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <comment>mark on an account</comment>
        <translation>[Ñó lóñğéř šhářéd~~~~~~]</translation>
    </message>
    <message>
        <source>This account is no longer part of what you share. Its history stays here.</source>
        <translation>[Thíš áççóúñt íš ñó lóñğéř pářt óf whát ýóú šhářé. Ítš híštóřý štáýš héřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>mark on an account whose last reading failed</comment>
        <translation>[Ñót řéád~~~]</translation>
    </message>
    <message>
        <source>No positions offered</source>
        <comment>mark on an account</comment>
        <translation>[Ñó póšítíóñš ófféřéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not give the positions of this account.</source>
        <translation>[Thé báñk dóéš ñót ğívé thé póšítíóñš óf thíš áççóúñt.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <comment>mark on an account</comment>
        <translation>[Ñót řéád ýét~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asked: %1</source>
        <comment>a date and time</comment>
        <translation>[Búřšář áškéd: %1~~~~~~]</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <comment>mark on an account; an amount</comment>
        <translation>[Dífféřéñçé %1~~~~]</translation>
    </message>
    <message>
        <source>The bank's value of the account is not the sum of its positions.</source>
        <translation>[Thé báñk'š válúé óf thé áççóúñt íš ñót thé šúm óf ítš póšítíóñš.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank's own value of the account</source>
        <translation>[Thé báñk'š ówñ válúé óf thé áççóúñt~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sum of the positions: the bank gives no value.</source>
        <translation>[Šúm óf thé póšítíóñš: thé báñk ğívéš ñó válúé.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1, may be out of date</source>
        <comment>a price's day, spoken</comment>
        <translation>[%1, máý bé óút óf dáté~~~~~~~~]</translation>
    </message>
    <message>
        <source>Units times price: the bank sends no value of this position.</source>
        <translation>[Úñítš tíméš příçé: thé báñk šéñdš ñó válúé óf thíš póšítíóñ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>In another currency than the account: not in its sums.</source>
        <translation>[Íñ áñóthéř çúřřéñçý tháñ thé áççóúñt: ñót íñ ítš šúmš.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>[Póšítíóñ~~~]</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>[Ğáíñ óř lóšš~~~~~]</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of an account, in percent</comment>
        <translation>[Šhářé~~]</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>[Póšítíóñš~~~~]</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>[Íñvéštméñtš~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page's title</comment>
        <translation>
            <numerusform>[%n áççóúñt(š)~~~~]</numerusform><numerusform>[%n áççóúñt(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>last success %1</source>
        <comment>date and time</comment>
        <translation>[lášt šúççéšš %1~~~~~]</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>[Řéádíñğ ýóúř áççóúñtš…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>[Thé fířšt óñéš áppéář íñ á móméñt.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No investments yet</source>
        <translation>[Ñó íñvéštméñtš ýét~~~~~~~]</translation>
    </message>
    <message>
        <source>Link a broker or a retirement plan. You sign in on its own page; Bursar never sees your password.</source>
        <translation>[Líñk á břókéř óř á řétířéméñt pláñ. Ýóú šíğñ íñ óñ ítš ówñ páğé; Búřšář ñévéř šééš ýóúř páššwóřd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>No investment accounts</source>
        <translation>[Ñó íñvéštméñt áççóúñtš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The institutions that you linked share no investment account with Bursar.</source>
        <translation>[Thé íñštítútíóñš thát ýóú líñkéd šhářé ñó íñvéštméñt áççóúñt wíth Búřšář.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not told by the bank</source>
        <comment>kind of asset</comment>
        <translation>[Ñót tóld bý thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>Domestic bonds</source>
        <comment>kind of asset</comment>
        <translation>[Dóméštíç bóñdš~~~~~~]</translation>
    </message>
    <message>
        <source>International bonds</source>
        <comment>kind of asset</comment>
        <translation>[Íñtéřñátíóñál bóñdš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stocks of large companies</source>
        <comment>kind of asset</comment>
        <translation>[Štóçkš óf lářğé çómpáñíéš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stocks of small companies</source>
        <comment>kind of asset</comment>
        <translation>[Štóçkš óf šmáll çómpáñíéš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>International stocks</source>
        <comment>kind of asset</comment>
        <translation>[Íñtéřñátíóñál štóçkš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Money market</source>
        <comment>kind of asset</comment>
        <translation>[Móñéý mářkét~~~~~]</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>kind of asset</comment>
        <translation>[Çášh~~]</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of asset</comment>
        <translation>[Óthéř~~]</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>kind of position</comment>
        <translation>[Štóçk~~]</translation>
    </message>
    <message>
        <source>Bond</source>
        <comment>kind of position</comment>
        <translation>[Bóñd~~]</translation>
    </message>
    <message>
        <source>Mutual fund</source>
        <comment>kind of position</comment>
        <translation>[Mútúál fúñd~~~~]</translation>
    </message>
    <message>
        <source>Certificate of deposit</source>
        <comment>kind of position</comment>
        <translation>[Çéřtífíçáté óf dépóšít~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Annuity</source>
        <comment>kind of position</comment>
        <translation>[Áññúítý~~~]</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>kind of position</comment>
        <translation>[Óptíóñ~~]</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of position</comment>
        <translation>[Óthéř~~]</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>a position</comment>
        <translation>[Wíthóút á ñámé~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not tell it.</source>
        <comment>what a position cost</comment>
        <translation>[Thé báñk dóéš ñót téll ít.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sum of the lots below, with fees</source>
        <translation>[Šúm óf thé lótš bélów, wíth fééš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Average price of a unit, times the units</source>
        <translation>[Ávéřáğé příçé óf á úñít, tíméš thé úñítš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Purchase price of a unit, times the units</source>
        <translation>[Púřçhášé příçé óf á úñít, tíméš thé úñítš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>As the bank sends it: a total</source>
        <translation>[Áš thé báñk šéñdš ít: á tótál~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank's purchase price may be of one unit or of all: not counted.</source>
        <translation>[Thé báñk'š púřçhášé příçé máý bé óf óñé úñít óř óf áll: ñót çóúñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>[%1%~]</translation>
    </message>
    <message>
        <source>Price as of</source>
        <comment>the day of a price</comment>
        <translation>[Příçé áš óf~~~~]</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column: the day of a price</comment>
        <translation>[Áš óf~~]</translation>
    </message>
    <message>
        <source>%1 (by the bank)</source>
        <comment>a bank's own kind of asset</comment>
        <translation>[%1 (bý thé báñk)~~~~~~]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>[Déšçříptíóñ~~~~]</translation>
    </message>
    <message>
        <source>Kind of cash</source>
        <translation>[Kíñd óf çášh~~~~~]</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>[Héld íñ~~~]</translation>
    </message>
    <message>
        <source>Keeps the account's cash</source>
        <translation>[Kéépš thé áççóúñt'š çášh~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Purchase price, as sent</source>
        <translation>[Púřçhášé příçé, áš šéñt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Purchase price is an average</source>
        <translation>[Púřçhášé příçé íš áñ ávéřáğé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>[Fířšt bóúğht~~~~~]</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>[Fáçé válúé~~~~]</translation>
    </message>
    <message>
        <source>Change of the price</source>
        <translation>[Çháñğé óf thé příçé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>[Řáté~~]</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>[Éxpířéš óñ~~~~]</translation>
    </message>
    <message>
        <source>Source of the contribution</source>
        <translation>[Šóúřçé óf thé çóñtříbútíóñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>[Óříğíñál çúřřéñçý~~~~~~~]</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>[Éxçháñğé řáté~~~~~]</translation>
    </message>
    <message>
        <source>Kind of stock</source>
        <translation>[Kíñd óf štóçk~~~~~]</translation>
    </message>
    <message>
        <source>Kind of fund</source>
        <translation>[Kíñd óf fúñd~~~~~]</translation>
    </message>
    <message>
        <source>Units held by the broker</source>
        <translation>[Úñítš héld bý thé břókéř~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Units held by yourself</source>
        <translation>[Úñítš héld bý ýóúřšélf~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Dividends are reinvested</source>
        <translation>[Dívídéñdš ářé řéíñvéštéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>[Ýíéld~~]</translation>
    </message>
    <message>
        <source>Yield as of</source>
        <translation>[Ýíéld áš óf~~~~]</translation>
    </message>
    <message>
        <source>Capital gains are reinvested</source>
        <translation>[Çápítál ğáíñš ářé řéíñvéštéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>[Íššúéř~~]</translation>
    </message>
    <message>
        <source>Kind of debt</source>
        <translation>[Kíñd óf débt~~~~~]</translation>
    </message>
    <message>
        <source>Par value</source>
        <translation>[Pář válúé~~~~]</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>[Çóúpóñ~~]</translation>
    </message>
    <message>
        <source>Next coupon</source>
        <translation>[Ñéxt çóúpóñ~~~~]</translation>
    </message>
    <message>
        <source>Coupon is paid</source>
        <translation>[Çóúpóñ íš páíd~~~~~~]</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>[Mátúřéš óñ~~~~]</translation>
    </message>
    <message>
        <source>Yield to maturity</source>
        <translation>[Ýíéld tó mátúřítý~~~~~~~]</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>[Kíñd óf çáll~~~~~]</translation>
    </message>
    <message>
        <source>Callable on</source>
        <translation>[Çálláblé óñ~~~~]</translation>
    </message>
    <message>
        <source>Call price</source>
        <translation>[Çáll příçé~~~~]</translation>
    </message>
    <message>
        <source>Yield to call</source>
        <translation>[Ýíéld tó çáll~~~~~]</translation>
    </message>
    <message>
        <source>Kind of option</source>
        <translation>[Kíñd óf óptíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>[Štříké příçé~~~~~]</translation>
    </message>
    <message>
        <source>Shares per contract</source>
        <translation>[Šhářéš péř çóñtřáçt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>[Çóvéř~~]</translation>
    </message>
    <message>
        <source>Sweep balance</source>
        <translation>[Šwéép báláñçé~~~~~]</translation>
    </message>
    <message>
        <source>Available in the sweep</source>
        <translation>[Áváíláblé íñ thé šwéép~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sweep balance as of</source>
        <translation>[Šwéép báláñçé áš óf~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check writing</source>
        <translation>[Çhéçk wřítíñğ~~~~~]</translation>
    </message>
    <message>
        <source>Kind of security</source>
        <translation>[Kíñd óf šéçúřítý~~~~~~]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Óřdéř~~]</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>[Šýmból~~]</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>[Úñítš~~]</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>[Çóúñtéd íñ~~~~]</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>[Příçé óf á úñít~~~~~~]</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>[Límít~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štóp~~]</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>[Pláçéd óñ~~~~]</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>[Válíd~~]</translation>
    </message>
    <message>
        <source>Kind of security id</source>
        <translation>[Kíñd óf šéçúřítý íd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>[Óřdéř ñúmbéř~~~~~]</translation>
    </message>
    <message>
        <source>Yours, before taxes</source>
        <translation>[Ýóúřš, béfóřé táxéš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Yours deferred, before taxes</source>
        <translation>[Ýóúřš déféřřéd, béfóřé táxéš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Yours, after taxes</source>
        <translation>[Ýóúřš, áftéř táxéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Employer's match</source>
        <translation>[Émplóýéř'š mátçh~~~~~~]</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>[Řóllóvéř~~~]</translation>
    </message>
    <message>
        <source>Yours this year</source>
        <translation>[Ýóúřš thíš ýéář~~~~~~]</translation>
    </message>
    <message>
        <source>Employer's this year</source>
        <translation>[Émplóýéř'š thíš ýéář~~~~~~~~]</translation>
    </message>
    <message>
        <source>Vests on</source>
        <translation>[Véštš óñ~~~]</translation>
    </message>
    <message>
        <source>Vested</source>
        <translation>[Véštéd~~]</translation>
    </message>
    <message>
        <source>Vested balance</source>
        <translation>[Véštéd báláñçé~~~~~~]</translation>
    </message>
    <message>
        <source>Balance not vested yet</source>
        <translation>[Báláñçé ñót véštéd ýét~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Vested units</source>
        <translation>[Véštéd úñítš~~~~~]</translation>
    </message>
    <message>
        <source>Units not vested yet</source>
        <translation>[Úñítš ñót véštéd ýét~~~~~~~~]</translation>
    </message>
    <message>
        <source>Otherwise vested</source>
        <translation>[Óthéřwíšé véštéd~~~~~~]</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>[Ówéd ñów~~~]</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>[Áš óf~~]</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>[Bóřřówéd~~~]</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>[Béğáñ óñ~~~]</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>[Éñdš óñ~~~]</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>[Íñtéřéšt řáté~~~~~]</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>[Páýméñt~~~]</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>[Íš páíd~~~]</translation>
    </message>
    <message>
        <source>Next payment on</source>
        <translation>[Ñéxt páýméñt óñ~~~~~~]</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>[Fířšt páýméñt~~~~~]</translation>
    </message>
    <message>
        <source>Payments left</source>
        <translation>[Páýméñtš léft~~~~~]</translation>
    </message>
    <message>
        <source>Interest paid so far</source>
        <translation>[Íñtéřéšt páíd šó fář~~~~~~~~]</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>[Íñtéřéšt íñ áll~~~~~~]</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>[Lóáñ ñúmbéř~~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>Form of payment</source>
        <translation>[Fóřm óf páýméñt~~~~~~]</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>[Béğíñš óñ~~~~]</translation>
    </message>
    <message>
        <source>Kind of grant</source>
        <translation>[Kíñd óf ğřáñt~~~~~]</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>[Ğřáñtéd óñ~~~~]</translation>
    </message>
    <message>
        <source>Units granted</source>
        <translation>[Úñítš ğřáñtéd~~~~~]</translation>
    </message>
    <message>
        <source>Units outstanding</source>
        <translation>[Úñítš óútštáñdíñğ~~~~~~~]</translation>
    </message>
    <message>
        <source>Grant price</source>
        <translation>[Ğřáñt příçé~~~~]</translation>
    </message>
    <message>
        <source>Grant number</source>
        <translation>[Ğřáñt ñúmbéř~~~~~]</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>[Šéqúéñçé ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>Vested value</source>
        <translation>[Véštéd válúé~~~~~]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Vesting expires on</source>
        <translation>[Véštíñğ éxpířéš óñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>No</source>
        <translation>[Ñó~]</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>[Ópéñ óřdéř~~~~]</translation>
    </message>
    <message>
        <source>Open order %1 of %2</source>
        <translation>[Ópéñ óřdéř %1 óf %2~~~~~~]</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>[Çóñtříbútíóñ~~~~~]</translation>
    </message>
    <message>
        <source>Contribution %1 of %2</source>
        <translation>[Çóñtříbútíóñ %1 óf %2~~~~~~~]</translation>
    </message>
    <message>
        <source>Vesting</source>
        <translation>[Véštíñğ~~~]</translation>
    </message>
    <message>
        <source>Vesting %1 of %2</source>
        <translation>[Véštíñğ %1 óf %2~~~~~]</translation>
    </message>
    <message>
        <source>Loan from the plan</source>
        <translation>[Lóáñ fřóm thé pláñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Loan from the plan %1 of %2</source>
        <translation>[Lóáñ fřóm thé pláñ %1 óf %2~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>[Péñšíóñ~~~]</translation>
    </message>
    <message>
        <source>Pension %1 of %2</source>
        <translation>[Péñšíóñ %1 óf %2~~~~~]</translation>
    </message>
    <message>
        <source>Equity grant</source>
        <translation>[Éqúítý ğřáñt~~~~~]</translation>
    </message>
    <message>
        <source>Equity grant %1 of %2</source>
        <translation>[Éqúítý ğřáñt %1 óf %2~~~~~~~]</translation>
    </message>
    <message>
        <source>Vesting of the grant</source>
        <translation>[Véštíñğ óf thé ğřáñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Vesting of the grant %1 of %2</source>
        <translation>[Véštíñğ óf thé ğřáñt %1 óf %2~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>at %1 each</source>
        <comment>the price of a unit</comment>
        <translation>[át %1 éáçh~~~]</translation>
    </message>
    <message>
        <source>sold short</source>
        <comment>a lot</comment>
        <translation>[šóld šhóřt~~~~]</translation>
    </message>
    <message>
        <source>Bank's id</source>
        <translation>[Báñk'š íd~~~~]</translation>
    </message>
    <message>
        <source>Kind of position</source>
        <translation>[Kíñd óf póšítíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Příçé~~]</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>[Příçé áš óf~~~~]</translation>
    </message>
    <message>
        <source>Kinds of asset</source>
        <translation>[Kíñdš óf áššét~~~~~~]</translation>
    </message>
    <message>
        <source>Bank's kinds of asset</source>
        <translation>[Báñk'š kíñdš óf áššét~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Details</source>
        <translation>[Détáílš~~~]</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the details of an error</comment>
        <translation>[Çópý~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Třý áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>[Šíğñ íñ áğáíñ~~~~~]</translation>
    </message>
    <message>
        <source>Check the credentials</source>
        <translation>[Çhéçk thé çřédéñtíálš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose an institution</source>
        <translation>[Çhóóšé áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>[Úšé mý břówšéř íñštéád~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>[Úñlóçk áñd třý áğáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Get the newest Bursar</source>
        <translation>[Ğét thé ñéwéšt Búřšář~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>[Çópý thé détáílš~~~~~~]</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>[ÓK~]</translation>
    </message>
    <message>
        <source>You seem to be offline. What you see is what was read before.</source>
        <translation>[Ýóú šéém tó bé ófflíñé. Whát ýóú šéé íš whát wáš řéád béfóřé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank took too long to answer. Bursar tries again by itself.</source>
        <translation>[Thé báñk tóók tóó lóñğ tó áñšwéř. Búřšář tříéš áğáíñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The connection is not safe, so Bursar did not use it: the server's certificate is not valid.</source>
        <translation>[Thé çóññéçtíóñ íš ñót šáfé, šó Búřšář díd ñót úšé ít: thé šéřvéř'š çéřtífíçáté íš ñót válíd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept.</source>
        <translation>[Thé çóññéçtíóñ břóké óff. Whát hád ářřívéd íš képt.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank sent an answer that Bursar cannot read. Nothing was changed.</source>
        <translation>[Thé báñk šéñt áñ áñšwéř thát Búřšář çáññót řéád. Ñóthíñğ wáš çháñğéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>[Štóppéd. Whát hád ářřívéd íš képt.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network asks for a pause. Bursar goes on by itself.</source>
        <translation>[Thé ñétwóřk áškš fóř á páúšé. Búřšář ğóéš óñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank's systems are not answering now. Bursar tries again by itself.</source>
        <translation>[Thé báñk'š šýštémš ářé ñót áñšwéříñğ ñów. Búřšář tříéš áğáíñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank is down for planned maintenance. Bursar tries again later.</source>
        <translation>[Thé báñk íš dówñ fóř pláññéd máíñtéñáñçé. Búřšář tříéš áğáíñ látéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank no longer accepts this sign-in. Your data is kept.</source>
        <translation>[Thé báñk ñó lóñğéř áççéptš thíš šíğñ-íñ. Ýóúř dátá íš képt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your Akoya registration does not include this data at this bank.</source>
        <translation>[Ýóúř Ákóýá řéğíštřátíóñ dóéš ñót íñçlúdé thíš dátá át thíš báñk.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not know this account any more, or you no longer share it.</source>
        <translation>[Thé báñk dóéš ñót kñów thíš áççóúñt áñý móřé, óř ýóú ñó lóñğéř šhářé ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not offer this for this kind of account.</source>
        <translation>[Thé báñk dóéš ñót ófféř thíš fóř thíš kíñd óf áççóúñt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This account is closed. Its history stays here.</source>
        <translation>[Thíš áççóúñt íš çlóšéd. Ítš híštóřý štáýš héřé.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not give data that far back.</source>
        <translation>[Thé báñk dóéš ñót ğívé dátá thát fář báçk.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank did not find what Bursar asked for.</source>
        <translation>[Thé báñk díd ñót fíñd whát Búřšář áškéd fóř.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank did not understand Bursar's question. This is a fault in Bursar.</source>
        <translation>[Thé báñk díd ñót úñdéřštáñd Búřšář'š qúéštíóñ. Thíš íš á fáúlt íñ Búřšář.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank asks you to sign in again. Your data is kept.</source>
        <translation>[Thé báñk áškš ýóú tó šíğñ íñ áğáíñ. Ýóúř dátá íš képt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network does not accept your client id and secret.</source>
        <translation>[Thé ñétwóřk dóéš ñót áççépt ýóúř çlíéñt íd áñd šéçřét.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Access was declined. Nothing was shared, and nothing was kept.</source>
        <translation>[Áççéšš wáš déçlíñéd. Ñóthíñğ wáš šhářéd, áñd ñóthíñğ wáš képt.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank's sign-in does not work at the moment. It is not your fault.</source>
        <translation>[Thé báñk'š šíğñ-íñ dóéš ñót wóřk át thé móméñt. Ít íš ñót ýóúř fáúlt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network refused the sign-in page. The client id, the redirect address or the institution is not registered there.</source>
        <translation>[Thé ñétwóřk řéfúšéd thé šíğñ-íñ páğé. Thé çlíéñt íd, thé řédířéçt áddřéšš óř thé íñštítútíóñ íš ñót řéğíštéřéd théřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in, so Bursar ignored it. Please start again.</source>
        <translation>[Thé áñšwéř díd ñót bélóñğ tó thíš šíğñ-íñ, šó Búřšář íğñóřéd ít. Pléášé štářt áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sign-in took more than five minutes to come back, and the bank's permission ran out. Please sign in once more.</source>
        <translation>[Thé šíğñ-íñ tóók móřé tháñ fívé míñútéš tó çómé báçk, áñd thé báñk'š péřmíššíóñ řáñ óút. Pléášé šíğñ íñ óñçé móřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sign-in was closed before its end. Nothing was shared.</source>
        <translation>[Thé šíğñ-íñ wáš çlóšéd béfóřé ítš éñd. Ñóthíñğ wáš šhářéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sign-in page does not load. Are you online?</source>
        <translation>[Thé šíğñ-íñ páğé dóéš ñót lóád. Ářé ýóú óñlíñé?~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not the address that the bank sends you to at the end. Copy the whole address line of the last page.</source>
        <translation>[Thíš íš ñót thé áddřéšš thát thé báñk šéñdš ýóú tó át thé éñd. Çópý thé whólé áddřéšš líñé óf thé lášt páğé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You signed in with another login than before, so nothing was changed. Link it as an institution of its own, or sign in with the first login.</source>
        <translation>[Ýóú šíğñéd íñ wíth áñóthéř lóğíñ tháñ béfóřé, šó ñóthíñğ wáš çháñğéd. Líñk ít áš áñ íñštítútíóñ óf ítš ówñ, óř šíğñ íñ wíth thé fířšt lóğíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar found no keychain. It keeps the key to your data there and nowhere else, so it cannot start without one. On Linux install GNOME Keyring or KWallet, then log in again.</source>
        <translation>[Búřšář fóúñd ñó kéýçháíñ. Ít kéépš thé kéý tó ýóúř dátá théřé áñd ñówhéřé élšé, šó ít çáññót štářt wíthóút óñé. Óñ Líñúx íñštáll ĞÑÓMÉ Kéýříñğ óř KWállét, théñ lóğ íñ áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your keychain is locked. Bursar needs the key that it keeps there.</source>
        <translation>[Ýóúř kéýçháíñ íš lóçkéd. Búřšář ñéédš thé kéý thát ít kéépš théřé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your keychain refused Bursar. Allow it there, then try again.</source>
        <translation>[Ýóúř kéýçháíñ řéfúšéd Búřšář. Állów ít théřé, théñ třý áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>An entry in your keychain is not readable as Bursar's. Nothing was changed there.</source>
        <translation>[Áñ éñtřý íñ ýóúř kéýçháíñ íš ñót řéádáblé áš Búřšář'š. Ñóthíñğ wáš çháñğéd théřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The key in your keychain does not open this data. It may belong to another computer or another login. The file was not touched.</source>
        <translation>[Thé kéý íñ ýóúř kéýçháíñ dóéš ñót ópéñ thíš dátá. Ít máý bélóñğ tó áñóthéř çómpútéř óř áñóthéř lóğíñ. Thé fílé wáš ñót tóúçhéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The data file is damaged. It was not touched: put back a copy of it, or start with an empty folder and link your banks again.</source>
        <translation>[Thé dátá fílé íš dámáğéd. Ít wáš ñót tóúçhéd: pút báçk á çópý óf ít, óř štářt wíth áñ émptý fóldéř áñd líñk ýóúř báñkš áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This data was written by a newer Bursar. This one leaves it as it is.</source>
        <translation>[Thíš dátá wáš wříttéñ bý á ñéwéř Búřšář. Thíš óñé léávéš ít áš ít íš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The file in this folder is not Bursar's. It was not touched.</source>
        <translation>[Thé fílé íñ thíš fóldéř íš ñót Búřšář'š. Ít wáš ñót tóúçhéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar is already open with this data. Close the other one first.</source>
        <translation>[Búřšář íš álřéádý ópéñ wíth thíš dátá. Çlóšé thé óthéř óñé fířšt.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The disk is full or refuses to write, so new data could not be kept. What was kept before is safe.</source>
        <translation>[Thé díšk íš fúll óř řéfúšéš tó wříté, šó ñéw dátá çóúld ñót bé képt. Whát wáš képt béfóřé íš šáfé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The data file could not be used. What was kept before is safe.</source>
        <translation>[Thé dátá fílé çóúld ñót bé úšéd. Whát wáš képt béfóřé íš šáfé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Something went wrong inside Bursar. Your data is safe.</source>
        <translation>[Šóméthíñğ wéñt wřóñğ íñšídé Búřšář. Ýóúř dátá íš šáfé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>[Kíñd: %1~~]</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>[HTTP štátúš: %1~~~~~]</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>of the network's error</comment>
        <translation>[Çódé: %1~~]</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>an id that the network can look up</comment>
        <translation>[Řéqúéšt: %1~~~~]</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>[Tímé: %1~~]</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>[Çáúšé: %1~~~]</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>spoken in place of an amount that the bank did not give</comment>
        <translation>[úñkñówñ~~~]</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <comment>spoken in place of an amount</comment>
        <translation>[ámóúñt híddéñ~~~~~]</translation>
    </message>
    <message>
        <source>of an unknown currency</source>
        <comment>spoken after a number</comment>
        <translation>[óf áñ úñkñówñ çúřřéñçý~~~~~~~~~]</translation>
    </message>
    <message>
        <source>minus %1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation>[míñúš %1 %2~~~]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation>[%1 %2~]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: November 2026</comment>
        <translation>[%1 %2~]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time: 18 Nov 2026 10:42</comment>
        <translation>[%1 %2~]</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>age of a figure whose time is not known</comment>
        <translation>[úñkñówñ~~~]</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a figure that was just read</comment>
        <translation>[ñów~]</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes, short</comment>
        <translation>
            <numerusform>[%n míñ~~]</numerusform><numerusform>[%n míñ~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours, short</comment>
        <translation>
            <numerusform>[%n h~]</numerusform><numerusform>[%n h~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>[%n dáý(š)~~~]</numerusform><numerusform>[%n dáý(š)~~~]</numerusform></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>[%1 %~]</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button at the end of a search field</comment>
        <translation>[Çléář~~]</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>[&amp;Çópý~~]</translation>
    </message>
    <message>
        <source>Veterinarians</source>
        <translation>[Vétéříñáříáñš~~~~~]</translation>
    </message>
    <message>
        <source>Farming and gardening</source>
        <translation>[Fářmíñğ áñd ğářdéñíñğ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Building and repair</source>
        <translation>[Búíldíñğ áñd řépáíř~~~~~~~~]</translation>
    </message>
    <message>
        <source>Printing and cleaning supplies</source>
        <translation>[Příñtíñğ áñd çléáñíñğ šúpplíéš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Airlines</source>
        <translation>[Áířlíñéš~~~]</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>[Çář řéñtál~~~~]</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>[Hótélš~~]</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>[Públíç třáñšpóřt~~~~~~]</translation>
    </message>
    <message>
        <source>Taxis</source>
        <translation>[Táxíš~~]</translation>
    </message>
    <message>
        <source>Delivery and storage</source>
        <translation>[Délívéřý áñd štóřáğé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Boats and cruises</source>
        <translation>[Bóátš áñd çřúíšéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Travel agencies</source>
        <translation>[Třávél áğéñçíéš~~~~~~]</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>[Tóllš~~]</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>[Phóñé áñd íñtéřñét~~~~~~~]</translation>
    </message>
    <message>
        <source>Money transfer</source>
        <translation>[Móñéý třáñšféř~~~~~~]</translation>
    </message>
    <message>
        <source>Television and streaming</source>
        <translation>[Télévíšíóñ áñd štřéámíñğ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>[Útílítíéš~~~~]</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>[Whóléšálé~~~~]</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>[Hómé áñd ğářdéñ~~~~~~]</translation>
    </message>
    <message>
        <source>Department stores</source>
        <translation>[Dépářtméñt štóřéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>[Ğřóçéříéš~~~~]</translation>
    </message>
    <message>
        <source>Food shops</source>
        <translation>[Fóód šhópš~~~~]</translation>
    </message>
    <message>
        <source>Cars and parts</source>
        <translation>[Çářš áñd pářtš~~~~~~]</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>[Fúél~~]</translation>
    </message>
    <message>
        <source>Vehicle charging</source>
        <translation>[Véhíçlé çhářğíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>[Çlóthíñğ~~~]</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>[Fúřñítúřé~~~~]</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>[Éléçtřóñíçš~~~~]</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>[Řéštáúřáñtš~~~~]</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>[Bářš~~]</translation>
    </message>
    <message>
        <source>Digital goods</source>
        <translation>[Díğítál ğóódš~~~~~]</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>[Phářmáçíéš~~~~]</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>[Bééř, wíñé áñd špířítš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Second-hand and antiques</source>
        <translation>[Šéçóñd-háñd áñd áñtíqúéš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <translation>[Špóřtíñğ ğóódš~~~~~~]</translation>
    </message>
    <message>
        <source>Books and stationery</source>
        <translation>[Bóókš áñd štátíóñéřý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Jewelry</source>
        <translation>[Jéwélřý~~~]</translation>
    </message>
    <message>
        <source>Toys and hobbies</source>
        <translation>[Tóýš áñd hóbbíéš~~~~~~]</translation>
    </message>
    <message>
        <source>Gifts and shops</source>
        <translation>[Ğíftš áñd šhópš~~~~~~]</translation>
    </message>
    <message>
        <source>Mail order</source>
        <translation>[Máíl óřdéř~~~~]</translation>
    </message>
    <message>
        <source>Heating fuel</source>
        <translation>[Héátíñğ fúél~~~~~]</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>[Pétš~~]</translation>
    </message>
    <message>
        <source>Cash and banking</source>
        <translation>[Çášh áñd báñkíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>[Íñvéštíñğ~~~~]</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>[Íñšúřáñçé~~~~]</translation>
    </message>
    <message>
        <source>Rent and property</source>
        <translation>[Řéñt áñd přópéřtý~~~~~~~]</translation>
    </message>
    <message>
        <source>Laundry and cleaning</source>
        <translation>[Láúñdřý áñd çléáñíñğ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Personal services</source>
        <translation>[Péřšóñál šéřvíçéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>[Búšíñéšš šéřvíçéš~~~~~~~]</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>[Pářkíñğ~~~]</translation>
    </message>
    <message>
        <source>Car service</source>
        <translation>[Çář šéřvíçé~~~~]</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>[Řépáířš~~~]</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>[Ğámblíñğ~~~]</translation>
    </message>
    <message>
        <source>Films and video</source>
        <translation>[Fílmš áñd vídéó~~~~~~]</translation>
    </message>
    <message>
        <source>Entertainment and sport</source>
        <translation>[Éñtéřtáíñméñt áñd špóřt~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>[Héálth~~]</translation>
    </message>
    <message>
        <source>Legal services</source>
        <translation>[Léğál šéřvíçéš~~~~~~]</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>[Édúçátíóñ~~~~]</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>[Çhíld çářé~~~~]</translation>
    </message>
    <message>
        <source>Charities</source>
        <translation>[Çhářítíéš~~~~]</translation>
    </message>
    <message>
        <source>Clubs and associations</source>
        <translation>[Çlúbš áñd áššóçíátíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>[Přóféššíóñál šéřvíçéš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Courts and fines</source>
        <translation>[Çóúřtš áñd fíñéš~~~~~~]</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>[Táxéš~~]</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>[Ğóvéřñméñt~~~~]</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>[Póštáğé~~~]</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>[%1 mš~]</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a chip: a part of a query</comment>
        <translation>[Řémóvé %1~~~]</translation>
    </message>
    <message>
        <source>The bank has nothing of this kind.</source>
        <translation>[Thé báñk háš ñóthíñğ óf thíš kíñd.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank is still making this document. Bursar asks again in some minutes.</source>
        <translation>[Thé báñk íš štíll mákíñğ thíš dóçúméñt. Búřšář áškš áğáíñ íñ šómé míñútéš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank does not give this document in a form that Bursar can show.</source>
        <translation>[Thé báñk dóéš ñót ğívé thíš dóçúméñt íñ á fóřm thát Búřšář çáñ šhów.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Balances</source>
        <comment>kind of data</comment>
        <translation>[Báláñçéš~~~]</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of data</comment>
        <translation>[Íñvéštméñtš~~~~]</translation>
    </message>
    <message>
        <source>Transactions</source>
        <comment>kind of data</comment>
        <translation>[Třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>kind of data: numbers to pay to and from</comment>
        <translation>[Páýméñtš~~~]</translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>kind of data: who an account belongs to</comment>
        <translation>[Hóldéřš~~~]</translation>
    </message>
    <message>
        <source>Statements</source>
        <comment>kind of data</comment>
        <translation>[Štátéméñtš~~~~]</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <comment>kind of data</comment>
        <translation>[Táx fóřmš~~~~]</translation>
    </message>
    <message>
        <source>account information</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[áççóúñt íñfóřmátíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>balances</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[báláñçéš~~~]</translation>
    </message>
    <message>
        <source>investments</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[íñvéštméñtš~~~~]</translation>
    </message>
    <message>
        <source>transactions</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>payment numbers</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[páýméñt ñúmbéřš~~~~~~]</translation>
    </message>
    <message>
        <source>account holders</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[áççóúñt hóldéřš~~~~~~]</translation>
    </message>
    <message>
        <source>statements</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[štátéméñtš~~~~]</translation>
    </message>
    <message>
        <source>tax forms</source>
        <comment>kind of data, within a sentence</comment>
        <translation>[táx fóřmš~~~~]</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a number's name</comment>
        <translation>[Çópý %1~~]</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a number</comment>
        <translation>[híddéñ~~]</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <comment>a number</comment>
        <translation>[híddéñ, éñdš íñ %1~~~~~~]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of data: names and last digits of accounts</comment>
        <translation>[Áççóúñtš~~~]</translation>
    </message>
    <message>
        <source>says the network</source>
        <comment>where a fact comes from</comment>
        <translation>[šáýš thé ñétwóřk~~~~~~]</translation>
    </message>
    <message>
        <source>said the network at the sign-in</source>
        <comment>where a fact comes from</comment>
        <translation>[šáíd thé ñétwóřk át thé šíğñ-íñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar's own record</source>
        <comment>where a fact comes from</comment>
        <translation>[Búřšář'š ówñ řéçóřd~~~~~~~~]</translation>
    </message>
    <message>
        <source>inferred from what was read</source>
        <comment>where a fact comes from</comment>
        <translation>[íñféřřéd fřóm whát wáš řéád~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Štóçk~~]</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>[Bóñd~~]</translation>
    </message>
    <message>
        <source>Mutual fund</source>
        <translation>[Mútúál fúñd~~~~]</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>[Débt~~]</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>[Óptíóñ~~]</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>[Šwéép~~]</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>[Óthéř~~]</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>[Lóñğ~~]</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>[Šhóřt~~]</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>[Çášh~~]</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>[Mářğíñ~~]</translation>
    </message>
    <message>
        <source>Before taxes</source>
        <translation>[Béfóřé táxéš~~~~~]</translation>
    </message>
    <message>
        <source>After taxes</source>
        <translation>[Áftéř táxéš~~~~]</translation>
    </message>
    <message>
        <source>Employer's match</source>
        <translation>[Émplóýéř'š mátçh~~~~~~]</translation>
    </message>
    <message>
        <source>Profit sharing</source>
        <translation>[Přófít šháříñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>[Řóllóvéř~~~]</translation>
    </message>
    <message>
        <source>Other, vesting</source>
        <translation>[Óthéř, véštíñğ~~~~~~]</translation>
    </message>
    <message>
        <source>Other, not vesting</source>
        <translation>[Óthéř, ñót véštíñğ~~~~~~~]</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>[Móñéý~~]</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>[Šhářéš~~]</translation>
    </message>
    <message>
        <source>Long-term capital gain</source>
        <translation>[Lóñğ-téřm çápítál ğáíñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Short-term capital gain</source>
        <translation>[Šhóřt-téřm çápítál ğáíñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>[Míšçélláñéóúš~~~~~]</translation>
    </message>
    <message>
        <source>In</source>
        <translation>[Íñ~]</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>[Óút~]</translation>
    </message>
    <message>
        <source>Called by the issuer</source>
        <translation>[Çálléd bý thé íššúéř~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>[Šóld~~]</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>[Mátúřéd~~~]</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>[Débít~~]</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>[Çřédít~~]</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>[Búý~]</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>[Šéll~~]</translation>
    </message>
    <message>
        <source>Buy to cover</source>
        <translation>[Búý tó çóvéř~~~~~]</translation>
    </message>
    <message>
        <source>Buy to open</source>
        <translation>[Búý tó ópéñ~~~~]</translation>
    </message>
    <message>
        <source>Sell to cover</source>
        <translation>[Šéll tó çóvéř~~~~~]</translation>
    </message>
    <message>
        <source>Sell to open</source>
        <translation>[Šéll tó ópéñ~~~~~]</translation>
    </message>
    <message>
        <source>Sell short</source>
        <translation>[Šéll šhóřt~~~~]</translation>
    </message>
    <message>
        <source>Sell to close</source>
        <translation>[Šéll tó çlóšé~~~~~]</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>[Fóř thé dáý~~~~]</translation>
    </message>
    <message>
        <source>Until it is canceled</source>
        <translation>[Úñtíl ít íš çáñçéléd~~~~~~~~]</translation>
    </message>
    <message>
        <source>At once or not at all</source>
        <translation>[Át óñçé óř ñót át áll~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open-end</source>
        <translation>[Ópéñ-éñd~~~]</translation>
    </message>
    <message>
        <source>Closed-end</source>
        <translation>[Çlóšéd-éñd~~~~]</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>[Áššét~~]</translation>
    </message>
    <message>
        <source>With a coupon</source>
        <translation>[Wíth á çóúpóñ~~~~~]</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>[Třéášúřý~~~]</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>[Múñíçípál~~~~]</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>[Çóřpóřáté~~~~]</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>[Çáll~~]</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>[Pút~]</translation>
    </message>
    <message>
        <source>Refunded early</source>
        <translation>[Řéfúñdéd éářlý~~~~~~]</translation>
    </message>
    <message>
        <source>At maturity</source>
        <translation>[Át mátúřítý~~~~]</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>[Çóvéřéd~~~]</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>[Ñót çóvéřéd~~~~]</translation>
    </message>
    <message>
        <source>Money market</source>
        <translation>[Móñéý mářkét~~~~~]</translation>
    </message>
    <message>
        <source>Vested</source>
        <translation>[Véštéd~~]</translation>
    </message>
    <message>
        <source>Not vested yet</source>
        <translation>[Ñót véštéd ýét~~~~~~]</translation>
    </message>
    <message>
        <source>CUSIP</source>
        <translation>[ÇÚŠÍP~~]</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Loading of the page</source>
        <translation>[Lóádíñğ óf thé páğé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>[Úšé mý břówšéř íñštéád~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>[Pášté thé áddřéšš~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>Opening the bank's page…</source>
        <translation>[Ópéñíñğ thé báñk'š páğé…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Certificate valid · nothing from this page is kept after sign-in</source>
        <translation>[Çéřtífíçáté válíd · ñóthíñğ fřóm thíš páğé íš képt áftéř šíğñ-íñ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The demo bank on this computer · nothing leaves it</source>
        <translation>[Thé démó báñk óñ thíš çómpútéř · ñóthíñğ léávéš ít~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>[Áddřéšš óf thé páğé: %1~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>[Wáítíñğ fóř ýóúř břówšéř…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in there. When the bank sends you back, this page goes on by itself and the browser says that you can close its page.</source>
        <translation>[Šíğñ íñ théřé. Whéñ thé báñk šéñdš ýóú báçk, thíš páğé ğóéš óñ bý ítšélf áñd thé břówšéř šáýš thát ýóú çáñ çlóšé ítš páğé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>[Ópéñ thé páğé áğáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>[Přóğřéšš óf thé řéádíñğ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show my accounts</source>
        <translation>[Šhów mý áççóúñtš~~~~~~]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñót ñów~~~]</translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <comment>number of the step; what one does in it</comment>
        <translation>[Štép %1 óf 3 · %2~~~~~]</translation>
    </message>
    <message>
        <source>Next: Bursar keeps the access token in your system keychain and loads your accounts.</source>
        <translation>[Ñéxt: Búřšář kéépš thé áççéšš tókéñ íñ ýóúř šýštém kéýçháíñ áñd lóádš ýóúř áççóúñtš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose your institution</source>
        <translation>[Çhóóšé ýóúř íñštítútíóñ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <comment>an institution</comment>
        <translation>[Šíğñ-íñ páğé óf %1~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <comment>an institution</comment>
        <translation>[Šíğñ íñ át %1~~~~]</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>[Álmóšt dóñé~~~~]</translation>
    </message>
    <message>
        <source>Linking %1…</source>
        <comment>an institution</comment>
        <translation>[Líñkíñğ %1…~~~~]</translation>
    </message>
    <message>
        <source>You signed in</source>
        <translation>[Ýóú šíğñéd íñ~~~~~]</translation>
    </message>
    <message>
        <source>Getting access from the network</source>
        <translation>[Ğéttíñğ áççéšš fřóm thé ñétwóřk~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keeping it in your keychain</source>
        <translation>[Kéépíñğ ít íñ ýóúř kéýçháíñ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading your accounts</source>
        <translation>[Řéádíñğ ýóúř áççóúñtš~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <comment>an institution</comment>
        <translation>[%1 íš líñkéd~~~~]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) found</source>
        <comment>after linking</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) fóúñd~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) fóúñd~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>[Ñót líñkéd~~~~]</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>[Thát díd ñót wóřk~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 was not linked</source>
        <comment>an institution</comment>
        <translation>[%1 wáš ñót líñkéd~~~~~~]</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>[Çóñtíñúé~~~]</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>[Ópéñ thé šíğñ-íñ páğé~~~~~~~~]</translation>
    </message>
    <message>
        <source>1. Open the sign-in page in your browser and sign in there.</source>
        <translation>[1. Ópéñ thé šíğñ-íñ páğé íñ ýóúř břówšéř áñd šíğñ íñ théřé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>2. At the end the browser shows a page that may not load. That is right: copy its whole address and paste it here.</source>
        <translation>[2. Át thé éñd thé břówšéř šhówš á páğé thát máý ñót lóád. Thát íš říğht: çópý ítš whólé áddřéšš áñd pášté ít héřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>https://…</source>
        <comment>an address to paste</comment>
        <translation>[httpš://…~~~~]</translation>
    </message>
    <message>
        <source>Address of the last page</source>
        <translation>[Áddřéšš óf thé lášt páğé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in with your browser, paste the address</source>
        <translation>[Šíğñ íñ wíth ýóúř břówšéř, pášté thé áddřéšš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation>[Šéářçh íñštítútíóñš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Search your bank, card or broker</source>
        <translation>[Šéářçh ýóúř báñk, çářd óř břókéř~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>[Íñštítútíóñš~~~~~]</translation>
    </message>
    <message>
        <source>No institution of that name</source>
        <translation>[Ñó íñštítútíóñ óf thát ñámé~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network does not reach it, or writes its name in another way.</source>
        <translation>[Thé ñétwóřk dóéš ñót řéáçh ít, óř wřítéš ítš ñámé íñ áñóthéř wáý.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar reads your data to show it to you on this computer, where it stays. It cannot move money.</source>
        <translation>[Búřšář řéádš ýóúř dátá tó šhów ít tó ýóú óñ thíš çómpútéř, whéřé ít štáýš. Ít çáññót móvé móñéý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Renew access</source>
        <comment>title of a page</comment>
        <translation>[Řéñéw áççéšš~~~~~]</translation>
    </message>
    <message>
        <source>Renewing the access to %1…</source>
        <comment>an institution</comment>
        <translation>[Řéñéwíñğ thé áççéšš tó %1…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The access to %1 is renewed</source>
        <comment>an institution</comment>
        <translation>[Thé áççéšš tó %1 íš řéñéwéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>[Ñót řéñéwéd~~~~]</translation>
    </message>
    <message>
        <source>The access to %1 was not renewed</source>
        <comment>an institution</comment>
        <translation>[Thé áççéšš tó %1 wáš ñót řéñéwéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What you had before is as it was.</source>
        <translation>[Whát ýóú hád béfóřé íš áš ít wáš.~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>NetworkApps</name>
    <message>
        <source>Register an app</source>
        <translation>[Řéğíštéř áñ ápp~~~~~~]</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an app's name</comment>
        <translation>[Çháñğé %1~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>People see it at the bank. It cannot change.</source>
        <translation>[Péóplé šéé ít át thé báñk. Ít çáññót çháñğé.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>[Déšçříptíóñ~~~~]</translation>
    </message>
    <message>
        <source>At most 120 characters.</source>
        <translation>[Át móšt 120 çhářáçtéřš.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Redirect addresses, one a line</source>
        <translation>[Řédířéçt áddřéššéš, óñé á líñé~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Where a sign-in comes back to.</source>
        <translation>[Whéřé á šíğñ-íñ çóméš báçk tó.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Web page of the app</source>
        <translation>[Wéb páğé óf thé ápp~~~~~~~~]</translation>
    </message>
    <message>
        <source>Begins with https.</source>
        <translation>[Béğíñš wíth httpš.~~~~~~~]</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>[Áddřéšš óf thé lóğó~~~~~~~~]</translation>
    </message>
    <message>
        <source>PNG or JPG, 200 to 1,024 pixels a side, at most 2 MB.</source>
        <translation>[PÑĞ óř JPĞ, 200 tó 1,024 píxélš á šídé, át móšt 2 MB.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Address of the icon (optional)</source>
        <translation>[Áddřéšš óf thé íçóñ (óptíóñál)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Square, 40 to 200 pixels, at most 2 MB.</source>
        <translation>[Šqúářé, 40 tó 200 píxélš, át móšt 2 MB.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>E-mail addresses for contact</source>
        <translation>[É-máíl áddřéššéš fóř çóñtáçt~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>One or more.</source>
        <translation>[Óñé óř móřé.~~~~~]</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>[Přódúçtš~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>button: an app</comment>
        <translation>[Řéğíštéř~~~]</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: an app's change</comment>
        <translation>[Šávé~~]</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>[Áppš~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an app</comment>
        <translation>[Ñámé~~]</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an app</comment>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>[Çlíéñt íd~~~~]</translation>
    </message>
    <message>
        <source>You sign in with this app here.</source>
        <translation>[Ýóú šíğñ íñ wíth thíš ápp héřé.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>[Šhów thé šéçřét~~~~~~]</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>[Ñéw šéçřét…~~~~]</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>button: an app</comment>
        <translation>[Řémóvé…~~~]</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>[Šúbšçříptíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>button: an app</comment>
        <translation>[Çháñğé…~~~]</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>[Ówñéř~~]</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>[Řédířéçtš tó~~~~~]</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>[Wéb páğé~~~]</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>[Lóğó~~]</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>[Çóñtáçtš~~~]</translation>
    </message>
    <message>
        <source>None: an app with account information alone has none.</source>
        <translation>[Ñóñé: áñ ápp wíth áççóúñt íñfóřmátíóñ álóñé háš ñóñé.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>[Áškíñğ thé ñétwóřk…~~~~~~~~]</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>[Hídé thé šéçřét~~~~~~]</translation>
    </message>
    <message>
        <source>Deposits</source>
        <comment>kind of account</comment>
        <translation>[Dépóšítš~~~]</translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>kind of account</comment>
        <translation>[Lóáñš~~]</translation>
    </message>
    <message>
        <source>Cards and credit lines</source>
        <comment>kind of account</comment>
        <translation>[Çářdš áñd çřédít líñéš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of account</comment>
        <translation>[Íñvéštméñtš~~~~]</translation>
    </message>
    <message>
        <source>Insurance</source>
        <comment>kind of account</comment>
        <translation>[Íñšúřáñçé~~~~]</translation>
    </message>
    <message>
        <source>Annuities</source>
        <comment>kind of account</comment>
        <translation>[Áññúítíéš~~~~]</translation>
    </message>
    <message>
        <source>A consent is revoked at the bank</source>
        <translation>[Á çóñšéñt íš řévókéd át thé báñk~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A consent is changed at the bank</source>
        <translation>[Á çóñšéñt íš çháñğéd át thé báñk~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A planned outage</source>
        <translation>[Á pláññéd óútáğé~~~~~~]</translation>
    </message>
    <message>
        <source>An outage now</source>
        <translation>[Áñ óútáğé ñów~~~~~]</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a subscription</comment>
        <translation>[Áçtívé~~]</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <comment>a subscription</comment>
        <translation>[Wáítíñğ fóř áppřóvál~~~~~~~~]</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>a subscription</comment>
        <translation>[Béíñğ šét úp~~~~~]</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a subscription</comment>
        <translation>[Éñdéd~~]</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>a subscription</comment>
        <translation>[Déñíéd~~]</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>[Ğívé thé ápp á ñámé.~~~~~~~~]</translation>
    </message>
    <message>
        <source>The name may have letters, digits, spaces and #$&amp;'()*+,-./|–é only.</source>
        <translation>[Thé ñámé máý hávé léttéřš, díğítš, špáçéš áñd #$&amp;'()*+,-./|–é óñlý.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Say in a sentence what the app is for.</source>
        <translation>[Šáý íñ á šéñtéñçé whát thé ápp íš fóř.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The description may have 120 characters at most.</source>
        <translation>[Thé déšçříptíóñ máý hávé 120 çhářáçtéřš át móšt.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter at least one redirect address.</source>
        <translation>[Éñtéř át léášt óñé řédířéçt áddřéšš.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A redirect address begins with https, with a scheme of the app's own, or leads to this computer.</source>
        <translation>[Á řédířéçt áddřéšš béğíñš wíth httpš, wíth á šçhémé óf thé ápp'š ówñ, óř léádš tó thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The logo's address must begin with https.</source>
        <translation>[Thé lóğó'š áddřéšš múšt béğíñ wíth httpš.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The icon's address must begin with https.</source>
        <translation>[Thé íçóñ'š áddřéšš múšt béğíñ wíth httpš.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter at least one e-mail address for contact.</source>
        <translation>[Éñtéř át léášt óñé é-máíl áddřéšš fóř çóñtáçt.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A contact is an e-mail address.</source>
        <translation>[Á çóñtáçt íš áñ é-máíl áddřéšš.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The app's web page must begin with https.</source>
        <translation>[Thé ápp'š wéb páğé múšt béğíñ wíth httpš.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose at least one product besides account information.</source>
        <translation>[Çhóóšé át léášt óñé přódúçt béšídéš áççóúñt íñfóřmátíóñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>An app with this name exists already.</source>
        <translation>[Áñ ápp wíth thíš ñámé éxíštš álřéádý.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network refused this. Nothing was changed.</source>
        <translation>[Thé ñétwóřk řéfúšéd thíš. Ñóthíñğ wáš çháñğéd.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network does not know this any more.</source>
        <translation>[Thé ñétwóřk dóéš ñót kñów thíš áñý móřé.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This network has no management that Bursar could ask.</source>
        <translation>[Thíš ñétwóřk háš ñó máñáğéméñt thát Búřšář çóúld ášk.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network does not accept the organization's service credentials.</source>
        <translation>[Thé ñétwóřk dóéš ñót áççépt thé óřğáñížátíóñ'š šéřvíçé çřédéñtíálš.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No answer came. Refresh to see whether it was done.</source>
        <translation>[Ñó áñšwéř çámé. Řéfřéšh tó šéé whéthéř ít wáš dóñé.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network has a failure. Try again later.</source>
        <translation>[Thé ñétwóřk háš á fáílúřé. Třý áğáíñ látéř.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network is down for maintenance. Try again later.</source>
        <translation>[Thé ñétwóřk íš dówñ fóř máíñtéñáñçé. Třý áğáíñ látéř.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network sent an answer that Bursar cannot read.</source>
        <translation>[Thé ñétwóřk šéñt áñ áñšwéř thát Búřšář çáññót řéád.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Network apps</source>
        <translation>[Ñétwóřk áppš~~~~~]</translation>
    </message>
    <message>
        <source>Register an app…</source>
        <translation>[Řéğíštéř áñ ápp…~~~~~~]</translation>
    </message>
    <message>
        <source>Your own registration at the network</source>
        <translation>[Ýóúř ówñ řéğíštřátíóñ át thé ñétwóřk~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>[Ñétwóřk~~~]</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>[Ášk áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>Providers and products</source>
        <translation>[Přóvídéřš áñd přódúçtš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>[Ñótífíçátíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <comment>an app</comment>
        <translation>[Máké á ñéw šéçřét fóř %1?~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The present secret stops working at once, wherever it is used. The new one goes into your system keychain.</source>
        <translation>[Thé přéšéñt šéçřét štópš wóřkíñğ át óñçé, whéřévéř ít íš úšéd. Thé ñéw óñé ğóéš íñtó ýóúř šýštém kéýçháíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>[Máké á ñéw šéçřét~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an app</comment>
        <translation>[Řémóvé %1?~~~]</translation>
    </message>
    <message>
        <source>The network forgets the app and its subscriptions. Everything that signs in with it stops working. This cannot be taken back.</source>
        <translation>[Thé ñétwóřk fóřğétš thé ápp áñd ítš šúbšçříptíóñš. Évéřýthíñğ thát šíğñš íñ wíth ít štópš wóřkíñğ. Thíš çáññót bé tákéñ báçk.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: an app</comment>
        <translation>[Řémóvé~~]</translation>
    </message>
    <message>
        <source>Stop telling this address?</source>
        <translation>[Štóp téllíñğ thíš áddřéšš?~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 is no longer told: %2.</source>
        <comment>an address; what it was told of</comment>
        <translation>[%1 íš ñó lóñğéř tóld: %2.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a notification</comment>
        <translation>[Štóp~~]</translation>
    </message>
    <message>
        <source>The notifications could not be read</source>
        <translation>[Thé ñótífíçátíóñš çóúld ñót bé řéád~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>[ÓK~]</translation>
    </message>
    <message>
        <source>The network could not be asked</source>
        <translation>[Thé ñétwóřk çóúld ñót bé áškéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>[Thé šúbšçříptíóñš çóúld ñót bé řéád~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar does not have this app's secret.</source>
        <translation>[Búřšář dóéš ñót hávé thíš ápp'š šéçřét.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The new secret is not in the keychain yet</source>
        <translation>[Thé ñéw šéçřét íš ñót íñ thé kéýçháíñ ýét~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It is kept until Bursar ends; “Show the secret” has it too.</source>
        <translation>[Ít íš képt úñtíl Búřšář éñdš; “Šhów thé šéçřét” háš ít tóó.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Třý áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>No network to manage</source>
        <translation>[Ñó ñétwóřk tó máñáğé~~~~~~~~]</translation>
    </message>
    <message>
        <source>This needs the service credentials of your organization, from Akoya's Data Recipient Hub, in the network's file. The demo network brings its own.</source>
        <translation>[Thíš ñéédš thé šéřvíçé çřédéñtíálš óf ýóúř óřğáñížátíóñ, fřóm Ákóýá'š Dátá Řéçípíéñt Húb, íñ thé ñétwóřk'š fílé. Thé démó ñétwóřk bříñğš ítš ówñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>[Ñót áškéd ýét~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asks the network when you want it to.</source>
        <translation>[Búřšář áškš thé ñétwóřk whéñ ýóú wáñt ít tó.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>[Ášk thé ñétwóřk~~~~~~]</translation>
    </message>
    <message>
        <source>Be told of something</source>
        <translation>[Bé tóld óf šóméthíñğ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Change where it is told</source>
        <translation>[Çháñğé whéřé ít íš tóld~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a notification</comment>
        <translation>[Šávé~~]</translation>
    </message>
    <message>
        <source>The network sends a message to this address. It must be reachable for the network; Bursar itself asks on its own and needs none.</source>
        <translation>[Thé ñétwóřk šéñdš á méššáğé tó thíš áddřéšš. Ít múšt bé řéáçháblé fóř thé ñétwóřk; Búřšář ítšélf áškš óñ ítš ówñ áñd ñéédš ñóñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>When</source>
        <comment>what to be told of</comment>
        <translation>[Whéñ~~]</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>[Áddřéšš~~~]</translation>
    </message>
    <message>
        <source>From this day on (optional)</source>
        <translation>[Fřóm thíš dáý óñ (óptíóñál)~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The address must begin with https, or lead to this computer.</source>
        <translation>[Thé áddřéšš múšt béğíñ wíth httpš, óř léád tó thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-01.</source>
        <translation>[Wříté thé dáý líké 2026-12-01.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>[Fřóm~~]</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>[Tóld tó~~~]</translation>
    </message>
    <message>
        <source>No address of yours is told of anything. Bursar asks the network by itself and needs no address.</source>
        <translation>[Ñó áddřéšš óf ýóúřš íš tóld óf áñýthíñğ. Búřšář áškš thé ñétwóřk bý ítšélf áñd ñéédš ñó áddřéšš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>button: a notification</comment>
        <translation>[Ádd…~~]</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>button: a notification</comment>
        <translation>[Çháñğé…~~~]</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>[Šéñd á téšt évéñt~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>button: a notification</comment>
        <translation>[Řémóvé…~~~]</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>[Přóvídéřš~~~~]</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>[Přóvídéř~~~]</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a provider</comment>
        <translation>[Íd~]</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>[Kíñdš óf áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Your organization may use: %1</source>
        <comment>products</comment>
        <translation>[Ýóúř óřğáñížátíóñ máý úšé: %1~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details of the app</source>
        <translation>[Détáílš óf thé ápp~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign-ins that come back to %1 stop working at once.</source>
        <comment>addresses</comment>
        <translation>[Šíğñ-íñš thát çómé báçk tó %1 štóp wóřkíñğ át óñçé.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove and save</source>
        <comment>button: an app's change</comment>
        <translation>[Řémóvé áñd šávé~~~~~~]</translation>
    </message>
    <message>
        <source>Subscriptions with this status</source>
        <translation>[Šúbšçříptíóñš wíth thíš štátúš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network itself subscribes an app to every provider that has its products; there is nothing to request.</source>
        <translation>[Thé ñétwóřk ítšélf šúbšçříbéš áñ ápp tó évéřý přóvídéř thát háš ítš přódúçtš; théřé íš ñóthíñğ tó řéqúéšt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status; a count</comment>
        <translation>[%1 (%2)~]</translation>
    </message>
    <message>
        <source>All</source>
        <comment>subscriptions, whatever their status</comment>
        <translation>[Áll~]</translation>
    </message>
    <message>
        <source>None with this status.</source>
        <translation>[Ñóñé wíth thíš štátúš.~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Needs attention</source>
        <translation>[Ñéédš áttéñtíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>[Ñóthíñğ ñéédš ýóú ñów.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>[Díšmíšš~~~]</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <comment>an institution and what it is about</comment>
        <translation>[Díšmíšš: %1~~~~]</translation>
    </message>
    <message>
        <source>Takes it off this list until something changes</source>
        <translation>[Tákéš ít óff thíš líšt úñtíl šóméthíñğ çháñğéš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>what needs the person</comment>
        <translation>[Ñót řéád~~~]</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>what needs the person</comment>
        <translation>[Éxpířéd~~~]</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>what needs the person</comment>
        <translation>[Éñdš šóóñ~~~~]</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what needs the person</comment>
        <translation>[Çháñğéd~~~]</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what needs the person</comment>
        <translation>[Ñéw~]</translation>
    </message>
    <message>
        <source>The revocation could not be sent; the access still lives. Bursar tries again by itself.</source>
        <translation>[Thé řévóçátíóñ çóúld ñót bé šéñt; thé áççéšš štíll lívéš. Búřšář tříéš áğáíñ bý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The revocation is sent; that the network refuses Bursar is not proven yet.</source>
        <translation>[Thé řévóçátíóñ íš šéñt; thát thé ñétwóřk řéfúšéš Búřšář íš ñót přóvéñ ýét.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The access was revoked, and not from here. What was read stays.</source>
        <translation>[Thé áççéšš wáš řévókéd, áñd ñót fřóm héřé. Whát wáš řéád štáýš.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its data is no longer read until you sign in again.</source>
        <translation>[Ítš dátá íš ñó lóñğéř řéád úñtíl ýóú šíğñ íñ áğáíñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Its time was over. What was read stays.</source>
        <translation>[Ítš tímé wáš óvéř. Whát wáš řéád štáýš.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Access ends within %n day(s).</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>[Áççéšš éñdš wíthíñ %n dáý(š).~~~~~~~~~~~]</numerusform><numerusform>[Áççéšš éñdš wíthíñ %n dáý(š).~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data is (are) shared than before.</source>
        <comment>a consent</comment>
        <translation>
            <numerusform>[%n móřé kíñd(š) óf dátá íš (ářé) šhářéd tháñ béfóřé.~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n móřé kíñd(š) óf dátá íš (ářé) šhářéd tháñ béfóřé.~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added at the bank.</source>
        <comment>to a consent</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) áddéd át thé báñk.~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) áddéd át thé báñk.~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed at the bank.</source>
        <comment>from a consent</comment>
        <translation>
            <numerusform>[%n áççóúñt(š) řémóvéd át thé báñk.~~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) řémóvéd át thé báñk.~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s) at the bank.</source>
        <comment>statements and tax forms</comment>
        <translation>
            <numerusform>[%n ñéw dóçúméñt(š) át thé báñk.~~~~~~~~~~~~]</numerusform><numerusform>[%n ñéw dóçúméñt(š) át thé báñk.~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>[Šíğñ íñ áğáíñ~~~~~]</translation>
    </message>
    <message>
        <source>Renew access</source>
        <translation>[Řéñéw áççéšš~~~~~]</translation>
    </message>
    <message>
        <source>Show the statements</source>
        <translation>[Šhów thé štátéméñtš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show the consent</source>
        <translation>[Šhów thé çóñšéñt~~~~~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>when a balance was true</comment>
        <translation>[Áš óf~~]</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>[Báláñçé~~~]</translation>
    </message>
    <message>
        <source>Accounts with their balances</source>
        <translation>[Áççóúñtš wíth théíř báláñçéš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Áççóúñtš~~~]</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>[Óvéřvíéw~~~]</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>[Ñóthíñğ tó šhów ýét~~~~~~~~]</translation>
    </message>
    <message>
        <source>When you link an institution, what you own and owe, and what needs you, is here.</source>
        <translation>[Whéñ ýóú líñk áñ íñštítútíóñ, whát ýóú ówñ áñd ówé, áñd whát ñéédš ýóú, íš héřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Twice?</source>
        <comment>accounts that two logins seem to have</comment>
        <translation>[Twíçé?~~]</translation>
    </message>
    <message>
        <source>More to read</source>
        <comment>what needs the person</comment>
        <translation>[Móřé tó řéád~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of data can be read once you sign in again: this consent was given without it (them).</source>
        <translation>
            <numerusform>[%n móřé kíñd(š) óf dátá çáñ bé řéád óñçé ýóú šíğñ íñ áğáíñ: thíš çóñšéñt wáš ğívéñ wíthóút ít (thém).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n móřé kíñd(š) óf dátá çáñ bé řéád óñçé ýóú šíğñ íñ áğáíñ: thíš çóñšéñt wáš ğívéñ wíthóút ít (thém).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>what needs the person</comment>
        <translation>[Óvéřdúé~~~]</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>what needs the person</comment>
        <translation>[Dúé~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) seem(s) to be in another login here as well, and totals may count it (them) twice. If it is so, end one of the two consents.</source>
        <translation>
            <numerusform>[%n áççóúñt(š) šéém(š) tó bé íñ áñóthéř lóğíñ héřé áš wéll, áñd tótálš máý çóúñt ít (thém) twíçé. Íf ít íš šó, éñd óñé óf thé twó çóñšéñtš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) šéém(š) tó bé íñ áñóthéř lóğíñ héřé áš wéll, áñd tótálš máý çóúñt ít (thém) twíçé. Íf ít íš šó, éñd óñé óf thé twó çóñšéñtš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The bank says that a payment is overdue.</source>
        <translation>[Thé báñk šáýš thát á páýméñt íš óvéřdúé.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A payment is due soon.</source>
        <translation>[Á páýméñt íš dúé šóóñ.~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in who holds an account, or how to reach them.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>[%n çháñğé(š) íñ whó hóldš áñ áççóúñt, óř hów tó řéáçh thém.~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n çháñğé(š) íñ whó hóldš áñ áççóúñt, óř hów tó řéáçh thém.~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in what the bank knows of you.</source>
        <comment>since the last reading</comment>
        <translation>
            <numerusform>[%n çháñğé(š) íñ whát thé báñk kñówš óf ýóú.~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n çháñğé(š) íñ whát thé báñk kñówš óf ýóú.~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>[Šhów thé áççóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>[Šhów thé çháñğé~~~~~~]</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a payment is due</comment>
        <translation>[tódáý~~]</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>a payment is due</comment>
        <translation>
            <numerusform>[íñ %n dáý(š)~~~~]</numerusform><numerusform>[íñ %n dáý(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>[Šhów thé fíğúřéš~~~~~~]</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>[Çúřřéñçý~~~]</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>[Hów fář báçk~~~~~]</translation>
    </message>
    <message>
        <source>Show the figures: %1</source>
        <comment>title of a chart</comment>
        <translation>[Šhów thé fíğúřéš: %1~~~~~~~]</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>[Šhów thé çhářt~~~~~~]</translation>
    </message>
    <message>
        <source>Checking and savings accounts, posted transactions.</source>
        <translation>[Çhéçkíñğ áñd šávíñğš áççóúñtš, póštéd třáñšáçtíóñš.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) between your accounts left out.</source>
        <translation>
            <numerusform>[%n třáñšféř(š) bétwééñ ýóúř áççóúñtš léft óút.~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n třáñšféř(š) bétwééñ ýóúř áççóúñtš léft óút.~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount left out.</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>[%n wíthóút áñ ámóúñt léft óút.~~~~~~~~~~~]</numerusform><numerusform>[%n wíthóút áñ ámóúñt léft óút.~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>[Çášh flów~~~~]</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>[Móñth~~]</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money</comment>
        <translation>[Íñ~]</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money</comment>
        <translation>[Óút~]</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>money</comment>
        <translation>[Ñét~]</translation>
    </message>
    <message>
        <source>No posted transactions of checking or savings accounts in six months.</source>
        <translation>[Ñó póštéd třáñšáçtíóñš óf çhéçkíñğ óř šávíñğš áççóúñtš íñ šíx móñthš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>In %1 · Out %2</source>
        <comment>amounts</comment>
        <translation>[Íñ %1 · Óút %2~~~~]</translation>
    </message>
    <message>
        <source>Bursar does not have all of this month.</source>
        <translation>[Búřšář dóéš ñót hávé áll óf thíš móñth.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>[Ámóúñtš ářé híddéñ.~~~~~~~~]</translation>
    </message>
    <message>
        <source>This could not be read from the store. It is tried again with the next reading.</source>
        <translation>[Thíš çóúld ñót bé řéád fřóm thé štóřé. Ít íš tříéd áğáíñ wíth thé ñéxt řéádíñğ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>[Béíñğ pút tóğéthéř…~~~~~~~~]</translation>
    </message>
    <message>
        <source>A bank is being read; what it tells will be here.</source>
        <translation>[Á báñk íš béíñğ řéád; whát ít téllš wíll bé héřé.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Net worth history</source>
        <translation>[Ñét wóřth híštóřý~~~~~~~]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Dáý~]</translation>
    </message>
    <message>
        <source>Net worth</source>
        <comment>of all accounts of one currency</comment>
        <translation>[Ñét wóřth~~~~]</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>of a chart</comment>
        <translation>[30 dáýš~~~]</translation>
    </message>
    <message>
        <source>90 days</source>
        <comment>of a chart</comment>
        <translation>[90 dáýš~~~]</translation>
    </message>
    <message>
        <source>One year</source>
        <comment>of a chart</comment>
        <translation>[Óñé ýéář~~~]</translation>
    </message>
    <message>
        <source>All days</source>
        <comment>of a chart</comment>
        <translation>[Áll dáýš~~~]</translation>
    </message>
    <message>
        <source>There is no day yet on which every account was read.</source>
        <translation>[Théřé íš ñó dáý ýét óñ whíçh évéřý áççóúñt wáš řéád.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Kept since %1: one figure for each day on which all accounts are read.</source>
        <comment>a day</comment>
        <translation>[Képt šíñçé %1: óñé fíğúřé fóř éáçh dáý óñ whíçh áll áççóúñtš ářé řéád.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>change of an amount</comment>
        <translation>[%1 íñ 30 dáýš~~~~]</translation>
    </message>
    <message>
        <source>Where there is a question mark, not all of these accounts were read so far back.</source>
        <translation>[Whéřé théřé íš á qúéštíóñ mářk, ñót áll óf théšé áççóúñtš wéřé řéád šó fář báçk.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read: the balance is the one from before.</source>
        <translation>
            <numerusform>[%n áççóúñt(š) çóúld ñót bé řéád: thé báláñçé íš thé óñé fřóm béfóřé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n áççóúñt(š) çóúld ñót bé řéád: thé báláñçé íš thé óñé fřóm béfóřé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) may be out of date.</source>
        <translation>
            <numerusform>[%n báláñçé(š) máý bé óút óf dáté.~~~~~~~~~~~~]</numerusform><numerusform>[%n báláñçé(š) máý bé óút óf dáté.~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>[Řéádíñğ ýóúř áççóúñtš…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What you own and owe is here in a moment.</source>
        <translation>[Whát ýóú ówñ áñd ówé íš héřé íñ á móméñt.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>[Ñóthíñğ tó šhów~~~~~~]</translation>
    </message>
    <message>
        <source>The institutions that you linked share no account with Bursar.</source>
        <translation>[Thé íñštítútíóñš thát ýóú líñkéd šhářé ñó áççóúñt wíth Búřšář.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revocation failed, retrying</source>
        <comment>what needs the person</comment>
        <translation>[Řévóçátíóñ fáíléd, řétřýíñğ~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revocation sent, not yet confirmed</source>
        <comment>what needs the person</comment>
        <translation>[Řévóçátíóñ šéñt, ñót ýét çóñfířméd~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revoked at the bank</source>
        <comment>what needs the person</comment>
        <translation>[Řévókéd át thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <comment>what needs the person</comment>
        <translation>[Šíğñ-íñ ñéédéd~~~~~~]</translation>
    </message>
    <message>
        <source>Show the institution</source>
        <translation>[Šhów thé íñštítútíóñ~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>You are signed in</source>
        <translation>[Ýóú ářé šíğñéd íñ~~~~~~~]</translation>
    </message>
    <message>
        <source>You can close this page and go back to Bursar.</source>
        <translation>[Ýóú çáñ çlóšé thíš páğé áñd ğó báçk tó Búřšář.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>[Přóblém~~~]</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>[Wélçómé~~~]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Áççóúñtš~~~]</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>[Třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <comment>institution</comment>
        <translation>[Šíğñ íñ tó %1 áğáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>[Ópéñíñğ ýóúř dátá…~~~~~~~]</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it.</source>
        <translation>[Ýóúř kéýçháíñ máý ášk ýóú tó úñlóçk ít.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not all transactions could be shown</source>
        <translation>[Ñót áll třáñšáçtíóñš çóúld bé šhówñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Saved view</source>
        <comment>hint in the palette</comment>
        <translation>[Šávéd víéw~~~~]</translation>
    </message>
    <message>
        <source>Your saved views are there until Bursar ends, but they could not be kept</source>
        <translation>[Ýóúř šávéd víéwš ářé théřé úñtíl Búřšář éñdš, bút théý çóúld ñót bé képt~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Undo the change of several transactions</source>
        <translation>[Úñdó thé çháñğé óf šévéřál třáñšáçtíóñš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet</source>
        <translation>[Whát ýóú wřóté íš ñót képt ýét~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>[Áçtívítý~~~]</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>[Éxpóřt thé áçtívítý~~~~~~~~]</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>[ÇŠV fíléš (*.çšv)~~~~~~~]</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>[JŠÓÑ Líñéš fíléš (*.jšóñl)~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>[Íñvéštméñtš~~~~]</translation>
    </message>
    <message>
        <source>Network apps</source>
        <translation>[Ñétwóřk áppš~~~~~]</translation>
    </message>
    <message>
        <source>The app is registered. Its secret is in your keychain.</source>
        <translation>[Thé ápp íš řéğíštéřéd. Ítš šéçřét íš íñ ýóúř kéýçháíñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The new secret is in your keychain. The old one no longer works.</source>
        <translation>[Thé ñéw šéçřét íš íñ ýóúř kéýçháíñ. Thé óld óñé ñó lóñğéř wóřkš.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The app was changed.</source>
        <translation>[Thé ápp wáš çháñğéd.~~~~~~~~]</translation>
    </message>
    <message>
        <source>The app was removed, and its secret from your keychain.</source>
        <translation>[Thé ápp wáš řémóvéd, áñd ítš šéçřét fřóm ýóúř kéýçháíñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The new secret is in your keychain.</source>
        <translation>[Thé ñéw šéçřét íš íñ ýóúř kéýçháíñ.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network was asked to send a test event.</source>
        <translation>[Thé ñétwóřk wáš áškéd tó šéñd á téšt évéñt.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>[Štátéméñtš~~~~]</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>[Çóñšéñtš~~~]</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>[Šávé thé řéçéíptš~~~~~~~]</translation>
    </message>
    <message>
        <source>PDF, one page for each consent (*.pdf)</source>
        <translation>[PDF, óñé páğé fóř éáçh çóñšéñt (*.pdf)~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>JSON, every receipt as it was issued (*.json)</source>
        <translation>[JŠÓÑ, évéřý řéçéípt áš ít wáš íššúéd (*.jšóñ)~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>consent-receipt</source>
        <comment>name of a file</comment>
        <translation>[çóñšéñt-řéçéípt~~~~~~]</translation>
    </message>
    <message>
        <source>consent-receipts</source>
        <comment>name of a file</comment>
        <translation>[çóñšéñt-řéçéíptš~~~~~~]</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <comment>a file</comment>
        <translation>[Šávéd tó %1.~~~~]</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file; why</comment>
        <translation>[%1 çóúld ñót bé wříttéñ: %2~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar tries again now.</source>
        <translation>[Búřšář tříéš áğáíñ ñów.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The network answered at %1; this is what it says.</source>
        <comment>a time</comment>
        <translation>[Thé ñétwóřk áñšwéřéd át %1; thíš íš whát ít šáýš.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This network cannot be asked: Bursar has no service credentials for it. What is shown is Bursar's own record.</source>
        <translation>[Thíš ñétwóřk çáññót bé áškéd: Búřšář háš ñó šéřvíçé çřédéñtíálš fóř ít. Whát íš šhówñ íš Búřšář'š ówñ řéçóřd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Revoke the access of %1…</source>
        <comment>institution</comment>
        <translation>[Řévóké thé áççéšš óf %1…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>[Šávé thé řéçéípt~~~~~~]</translation>
    </message>
    <message>
        <source>JSON, as it was issued (*.json)</source>
        <translation>[JŠÓÑ, áš ít wáš íššúéd (*.jšóñ)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>erasure-receipt</source>
        <comment>name of a file</comment>
        <translation>[éřášúřé-řéçéípt~~~~~~]</translation>
    </message>
    <message>
        <source>The receipt could not be written</source>
        <translation>[Thé řéçéípt çóúld ñót bé wříttéñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This was not kept</source>
        <translation>[Thíš wáš ñót képt~~~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñğš~~~]</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>[Óvéřvíéw~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Bursar: %n thing(s) need(s) you</source>
        <comment>on the desktop</comment>
        <translation>
            <numerusform>[Búřšář: %n thíñğ(š) ñééd(š) ýóú~~~~~~~~~~~~]</numerusform><numerusform>[Búřšář: %n thíñğ(š) ñééd(š) ýóú~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The overview has them all.</source>
        <translation>[Thé óvéřvíéw háš thém áll.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>[Évéřýthíñğ íš éřášéd~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keychain entry(ies) and %1 are gone; Bursar looked, and none of them is left. This receipt is kept nowhere else. At its next start Bursar begins anew.</source>
        <comment>files</comment>
        <translation>
            <numerusform>[%Ln kéýçháíñ éñtřý(íéš) áñd %1 ářé ğóñé; Búřšář lóókéd, áñd ñóñé óf thém íš léft. Thíš řéçéípt íš képt ñówhéřé élšé. Át ítš ñéxt štářt Búřšář béğíñš áñéw.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%Ln kéýçháíñ éñtřý(íéš) áñd %1 ářé ğóñé; Búřšář lóókéd, áñd ñóñé óf thém íš léft. Thíš řéçéípt íš képt ñówhéřé élšé. Át ítš ñéxt štářt Búřšář béğíñš áñéw.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>that were erased</comment>
        <translation>
            <numerusform>[%Ln fílé(š)~~~]</numerusform><numerusform>[%Ln fílé(š)~~~]</numerusform></translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>[Šávé thé řéçéípt…~~~~~~~]</translation>
    </message>
    <message>
        <source>The network asked Bursar to wait: it may be read again from %1 on.</source>
        <comment>time</comment>
        <translation>[Thé ñétwóřk áškéd Búřšář tó wáít: ít máý bé řéád áğáíñ fřóm %1 óñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: read %n second(s) ago. %1 asks the bank again.</source>
        <comment>key</comment>
        <translation>
            <numerusform>[Úp tó dáté: řéád %n šéçóñd(š) áğó. %1 áškš thé báñk áğáíñ.~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[Úp tó dáté: řéád %n šéçóñd(š) áğó. %1 áškš thé báñk áğáíñ.~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The service account could not be read</source>
        <translation>[Thé šéřvíçé áççóúñt çóúld ñót bé řéád~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Until it ended you shared %1. Accounts, notes and history carry over.</source>
        <comment>accounts and kinds of data</comment>
        <translation>[Úñtíl ít éñdéd ýóú šhářéd %1. Áççóúñtš, ñótéš áñd híštóřý çářřý óvéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You share %1 now. That stays as it is until the new consent works, and when you go back. Accounts, notes and history carry over.</source>
        <comment>accounts and kinds of data</comment>
        <translation>[Ýóú šhářé %1 ñów. Thát štáýš áš ít íš úñtíl thé ñéw çóñšéñt wóřkš, áñd whéñ ýóú ğó báçk. Áççóúñtš, ñótéš áñd híštóřý çářřý óvéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar asks for other data than then.</source>
        <translation>[Búřšář áškš fóř óthéř dátá tháñ théñ.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Accounts, notes and history carry over.</source>
        <translation>[Áççóúñtš, ñótéš áñd híštóřý çářřý óvéř.~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>[Ářé ýóú šúřé ýóú wáñt tó léávé thíš páğé? Çháñğéš thát ýóú mádé máý ñót bé šávéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Write one of: %1.</source>
        <comment>behind an operator; %1: words</comment>
        <translation>[Wříté óñé óf: %1.~~~~~~]</translation>
    </message>
    <message>
        <source>No institution is called so.</source>
        <translation>[Ñó íñštítútíóñ íš çálléd šó.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No account is called so.</source>
        <translation>[Ñó áççóúñt íš çálléd šó.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Did you mean “%1:”? As it stands, it is searched as a word.</source>
        <comment>%1: an operator of the query language</comment>
        <translation>[Díd ýóú méáñ “%1:”? Áš ít štáñdš, ít íš šéářçhéd áš á wóřd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>[Thé qúótátíóñ mářk íš ñót çlóšéd.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The regular expression is not closed: end it with a slash.</source>
        <translation>[Thé řéğúlář éxpřéššíóñ íš ñót çlóšéd: éñd ít wíth á šlášh.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: %1.</source>
        <comment>%1: why</comment>
        <translation>[Thíš řéğúlář éxpřéššíóñ çáññót bé úšéd: %1.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>[Thé pářéñthéšíš íš ñót çlóšéd.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No parenthesis is open here.</source>
        <translation>[Ñó pářéñthéšíš íš ópéñ héřé.~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>OR stands between two things; one is missing.</source>
        <translation>[ÓŘ štáñdš bétwééñ twó thíñğš; óñé íš míššíñğ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>These are more parentheses inside each other than can be read.</source>
        <translation>[Théšé ářé móřé pářéñthéšéš íñšídé éáçh óthéř tháñ çáñ bé řéád.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Day of the transaction, or a stretch of days</source>
        <translation>[Dáý óf thé třáñšáçtíóñ, óř á štřétçh óf dáýš~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a date as 2024-05-03, 2024-05 or 2024, a stretch as 2024-01..2024-06, or a word such as today or last-30d.</source>
        <translation>[Wříté á dáté áš 2024-05-03, 2024-05 óř 2024, á štřétçh áš 2024-01..2024-06, óř á wóřd šúçh áš tódáý óř lášt-30d.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Amount, in or out alike; with a sign, the amount itself: -60 is less than -50</source>
        <translation>[Ámóúñt, íñ óř óút álíké; wíth á šíğñ, thé ámóúñt ítšélf: -60 íš léšš tháñ -50~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write an amount as 12.50, a stretch as 10..20, a limit as &gt;50 or &lt;=50, or only the decimals, .84.</source>
        <translation>[Wříté áñ ámóúñt áš 12.50, á štřétçh áš 10..20, á límít áš &gt;50 óř &lt;=50, óř óñlý thé déçímálš, .84.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of an account's name or number</source>
        <translation>[Pářt óf áñ áççóúñt'š ñámé óř ñúmbéř~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the account's name or number.</source>
        <translation>[Wříté á pářt óf thé áççóúñt'š ñámé óř ñúmbéř.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of an institution's name</source>
        <translation>[Pářt óf áñ íñštítútíóñ'š ñámé~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the institution's name.</source>
        <translation>[Wříté á pářt óf thé íñštítútíóñ'š ñámé.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of the category</source>
        <translation>[Pářt óf thé çátéğóřý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the category.</source>
        <translation>[Wříté á pářt óf thé çátéğóřý.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of a tag of yours</source>
        <translation>[Pářt óf á táğ óf ýóúřš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the tag.</source>
        <translation>[Wříté á pářt óf thé táğ.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Status, as the bank sent it</source>
        <translation>[Štátúš, áš thé báñk šéñt ít~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of the type's name, or of the bank's word for it</source>
        <translation>[Pářt óf thé týpé'š ñámé, óř óf thé báñk'š wóřd fóř ít~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the type's name.</source>
        <translation>[Wříté á pářt óf thé týpé'š ñámé.~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Part of a note of yours</source>
        <translation>[Pářt óf á ñóté óf ýóúřš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Write a part of the note.</source>
        <translation>[Wříté á pářt óf thé ñóté.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What is there at all</source>
        <translation>[Whát íš théřé át áll~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the transaction is</source>
        <translation>[Whát thé třáñšáçtíóñ íš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>announced by the bank, not booked</source>
        <translation>[áññóúñçéd bý thé báñk, ñót bóókéd~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>noted by the bank, not booked</source>
        <translation>[ñótéd bý thé báñk, ñót bóókéd~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>reserved, not booked</source>
        <translation>[řéšéřvéd, ñót bóókéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>[bóókéd~~]</translation>
    </message>
    <message>
        <source>the bank sent none</source>
        <translation>[thé báñk šéñt ñóñé~~~~~~~]</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>[á çátéğóřý~~~~]</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>[á týpé~~]</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>[á dáté~~]</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>[á ñóté~~]</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>[á táğ~~]</translation>
    </message>
    <message>
        <source>pending, memo or authorized: not booked</source>
        <translation>[péñdíñğ, mémó óř áúthóřížéd: ñót bóókéd~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>money in</source>
        <translation>[móñéý íñ~~~]</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>[móñéý óút~~~~]</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>[thíš dáý~~~]</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>[thé dáý béfóřé~~~~~~]</translation>
    </message>
    <message>
        <source>from Monday to Sunday</source>
        <translation>[fřóm Móñdáý tó Šúñdáý~~~~~~~~]</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>[thé wéék béfóřé~~~~~~]</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>[thé whólé móñth~~~~~~]</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>[thé móñth béfóřé~~~~~~]</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>[thé whólé ýéář~~~~~~]</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>[thé ýéář béfóřé~~~~~~]</translation>
    </message>
    <message>
        <source>30 days with today; any number, d, w, m or y</source>
        <translation>[30 dáýš wíth tódáý; áñý ñúmbéř, d, w, m óř ý~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>three months that end today</source>
        <translation>[thřéé móñthš thát éñd tódáý~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>[Dáté~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>[Çátéğóřý~~~]</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>[Táğ~]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>[Týpé~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñóté~~]</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>[Háš~]</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>[Íš~]</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>[Wóřdš~~]</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>[bóth wóřdš~~~~]</translation>
    </message>
    <message>
        <source>this very text</source>
        <translation>[thíš véřý téxt~~~~~~]</translation>
    </message>
    <message>
        <source>not this; before operators and parentheses too</source>
        <translation>[ñót thíš; béfóřé ópéřátóřš áñd pářéñthéšéš tóó~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>one or the other; OR in capitals</source>
        <translation>[óñé óř thé óthéř; ÓŘ íñ çápítálš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>[pářéñthéšéš šáý whát bélóñğš tóğéthéř~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a part of an amount as it is shown</source>
        <translation>[á pářt óf áñ ámóúñt áš ít íš šhówñ~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>a regular expression, without regard to case; also behind text operators</source>
        <translation>[á řéğúlář éxpřéššíóñ, wíthóút řéğářd tó çášé; álšó béhíñd téxt ópéřátóřš~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>[Ópéřátóřš~~~~]</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>[Dátéš~~]</translation>
    </message>
    <message>
        <source>A day, a month or a year; two of them with two dots between, and either end may be missing; &gt; and &lt; for after and before, &gt;= and &lt;= with the day itself.</source>
        <translation>[Á dáý, á móñth óř á ýéář; twó óf thém wíth twó dótš bétwééñ, áñd éíthéř éñd máý bé míššíñğ; &gt; áñd &lt; for after and before, &gt;= áñd &lt;= wíth thé dáý ítšélf.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>[Ámóúñtš~~~]</translation>
    </message>
    <message>
        <source>Point or comma before the decimals. A mark before exactly three digits groups thousands. Without a sign, money in and money out are found alike.</source>
        <translation>[Póíñt óř çómmá béfóřé thé déçímálš. Á mářk béfóřé éxáçtlý thřéé díğítš ğřóúpš thóúšáñdš. Wíthóút á šíğñ, móñéý íñ áñd móñéý óút ářé fóúñd álíké.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>exactly this, in or out</source>
        <translation>[éxáçtlý thíš, íñ óř óút~~~~~~~~~]</translation>
    </message>
    <message>
        <source>more than this, in or out</source>
        <translation>[móřé tháñ thíš, íñ óř óút~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>from 10 to 20, both included</source>
        <translation>[fřóm 10 tó 20, bóth íñçlúdéd~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>any amount with these decimals</source>
        <translation>[áñý ámóúñt wíth théšé déçímálš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>exactly this, out</source>
        <translation>[éxáçtlý thíš, óút~~~~~~~]</translation>
    </message>
    <message>
        <source>more than 100 out: less than -100</source>
        <translation>[móřé tháñ 100 óút: léšš tháñ -100~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>more than 100 in</source>
        <translation>[móřé tháñ 100 íñ~~~~~~]</translation>
    </message>
    <message>
        <source>Values from a list</source>
        <translation>[Válúéš fřóm á líšt~~~~~~~]</translation>
    </message>
    <message>
        <source>A beginning that only one of them has is enough.</source>
        <translation>[Á béğíññíñğ thát óñlý óñé óf thém háš íš éñóúğh.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš~~]</translation>
    </message>
    <message>
        <source>what may stand at the cursor</source>
        <translation>[whát máý štáñd át thé çúřšóř~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>takes the first suggestion, or the chosen one</source>
        <translation>[tákéš thé fířšt šúğğéštíóñ, óř thé çhóšéñ óñé~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>closes the suggestions, then clears the query</source>
        <translation>[çlóšéš thé šúğğéštíóñš, théñ çléářš thé qúéřý~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>[thíš páğé~~~~]</translation>
    </message>
    <message>
        <source>Searching transactions</source>
        <translation>[Šéářçhíñğ třáñšáçtíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A word is looked for in payee, bank text, note, tags and category, and in the digits of the amount. Case and accents do not matter: cafe finds Café.</source>
        <translation>[Á wóřd íš lóókéd fóř íñ páýéé, báñk téxt, ñóté, táğš áñd çátéğóřý, áñd íñ thé díğítš óf thé ámóúñt. Çášé áñd áççéñtš dó ñót máttéř: çáfé fíñdš Çáfé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading accounts and balances…</source>
        <translation>[Řéádíñğ áççóúñtš áñd báláñçéš…~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading transactions… back to %1 · %2 so far</source>
        <comment>a month; a count</comment>
        <translation>[Řéádíñğ třáñšáçtíóñš… báçk tó %1 · %2 šó fář~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>[Přóğřéšš óf thé řéádíñğ~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the reading that runs</comment>
        <translation>[Štóp~~]</translation>
    </message>
    <message>
        <source>The network asks for a pause. It is read again from %1 on.</source>
        <comment>time</comment>
        <translation>[Thé ñétwóřk áškš fóř á páúšé. Ít íš řéád áğáíñ fřóm %1 óñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>last success %1</source>
        <comment>date and time</comment>
        <translation>[lášt šúççéšš %1~~~~~]</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>[Ñót řéád ýét~~~~~]</translation>
    </message>
    <message>
        <source>What is shared with Bursar will be here as soon as it can be read.</source>
        <translation>[Whát íš šhářéd wíth Búřšář wíll bé héřé áš šóóñ áš ít çáñ bé řéád.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your data</source>
        <translation>[Ýóúř dátá~~~~]</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>[Šhów íñ fóldéř~~~~~~]</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>where the data is</comment>
        <translation>[Fóldéř~~]</translation>
    </message>
    <message>
        <source>Everything that banks told is in one encrypted file there; its key is in your system's keychain. A copy of the folder alone cannot be read.</source>
        <translation>[Évéřýthíñğ thát báñkš tóld íš íñ óñé éñçřýptéd fílé théřé; ítš kéý íš íñ ýóúř šýštém'š kéýçháíñ. Á çópý óf thé fóldéř álóñé çáññót bé řéád.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>[Lóók áñd láñğúáğé~~~~~~~]</translation>
    </message>
    <message>
        <source>Hide amounts when Bursar starts</source>
        <translation>[Hídé ámóúñtš whéñ Búřšář štářtš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>[Áš thé šýštém~~~~~]</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>[Líğht~~]</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>[Dářk~~]</translation>
    </message>
    <message>
        <source>The language changes when Bursar is started again.</source>
        <translation>[Thé láñğúáğé çháñğéš whéñ Búřšář íš štářtéd áğáíñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñğúáğé~~~]</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>[Thémé~~]</translation>
    </message>
    <message>
        <source>Networks and credentials</source>
        <translation>[Ñétwóřkš áñd çřédéñtíálš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Client secrets are in your system's keychain, never in a file.</source>
        <translation>[Çlíéñt šéçřétš ářé íñ ýóúř šýštém'š kéýçháíñ, ñévéř íñ á fílé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>On this computer; needs no credentials</source>
        <translation>[Óñ thíš çómpútéř; ñéédš ñó çřédéñtíálš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>[Ñó çřédéñtíálš ýét~~~~~~~]</translation>
    </message>
    <message>
        <source>Client id %1</source>
        <translation>[Çlíéñt íd %1~~~~]</translation>
    </message>
    <message>
        <source>Enter…</source>
        <comment>credentials</comment>
        <translation>[Éñtéř…~~]</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>credentials</comment>
        <translation>[Çháñğé…~~~]</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <comment>network</comment>
        <translation>[Çřédéñtíálš óf %1~~~~~~]</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>[Řéfřéšh~~~]</translation>
    </message>
    <message>
        <source>When Bursar starts, and when the computer wakes</source>
        <translation>[Whéñ Búřšář štářtš, áñd whéñ thé çómpútéř wákéš~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>[Řéád évéřýthíñğ áğáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>[Óñlý whéñ Í ášk~~~~~~]</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>[Évéřý hóúř~~~~]</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>[Évéřý 4 hóúřš~~~~~]</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>[Twíçé á dáý~~~~]</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>[Óñçé á dáý~~~~]</translation>
    </message>
    <message>
        <source>Read by itself</source>
        <translation>[Řéád bý ítšélf~~~~~~]</translation>
    </message>
    <message>
        <source>F5 reads what is due. Ctrl+F5 and this button read every kind of data again, also what was read a short while ago: more calls to your banks than are needed.</source>
        <translation>[F5 řéádš whát íš dúé. Çtřl+F5 áñd thíš búttóñ řéád évéřý kíñd óf dátá áğáíñ, álšó whát wáš řéád á šhóřt whílé áğó: móřé çállš tó ýóúř báñkš tháñ ářé ñéédéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 asked for a pause: it is read again from %2 on.</source>
        <comment>institution, time</comment>
        <translation>[%1 áškéd fóř á páúšé: ít íš řéád áğáíñ fřóm %2 óñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Reading now.</source>
        <translation>[Řéádíñğ ñów.~~~~~]</translation>
    </message>
    <message>
        <source>Bursar reads nothing by itself in between.</source>
        <translation>[Búřšář řéádš ñóthíñğ bý ítšélf íñ bétwééñ.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no institution to read from.</source>
        <translation>[Théřé íš ñó íñštítútíóñ tó řéád fřóm.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next refresh: within a minute.</source>
        <translation>[Ñéxt řéfřéšh: wíthíñ á míñúté.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Next refresh: %1, while Bursar runs.</source>
        <comment>a time, or a date and time</comment>
        <translation>[Ñéxt řéfřéšh: %1, whílé Búřšář řúñš.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñğš~~~]</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>[Éřášé évéřýthíñğ…~~~~~~~]</translation>
    </message>
    <message>
        <source>Ends every access that still lives, then takes all of it off this computer: files, keychain entries and settings. Asks first.</source>
        <translation>[Éñdš évéřý áççéšš thát štíll lívéš, théñ tákéš áll óf ít óff thíš çómpútéř: fíléš, kéýçháíñ éñtříéš áñd šéttíñğš. Áškš fířšt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>service account %1</source>
        <comment>its id</comment>
        <translation>[šéřvíçé áççóúñt %1~~~~~~]</translation>
    </message>
    <message>
        <source>Service account…</source>
        <translation>[Šéřvíçé áççóúñt…~~~~~~]</translation>
    </message>
    <message>
        <source>Service account at %1</source>
        <comment>a network</comment>
        <translation>[Šéřvíçé áççóúñt át %1~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>[Řémóvé thé šéçřét~~~~~~~]</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a service account</comment>
        <translation>[Šávé~~]</translation>
    </message>
    <message>
        <source>With it Bursar asks the network itself what it says of your consents, and manages your network apps and notifications. It is part of your registration, apart from the app's own credentials.</source>
        <translation>[Wíth ít Búřšář áškš thé ñétwóřk ítšélf whát ít šáýš óf ýóúř çóñšéñtš, áñd máñáğéš ýóúř ñétwóřk áppš áñd ñótífíçátíóñš. Ít íš pářt óf ýóúř řéğíštřátíóñ, ápářt fřóm thé ápp'š ówñ çřédéñtíálš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Service client id</source>
        <translation>[Šéřvíçé çlíéñt íd~~~~~~~]</translation>
    </message>
    <message>
        <source>Recipient id (for network apps)</source>
        <translation>[Řéçípíéñt íd (fóř ñétwóřk áppš)~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Service secret</source>
        <translation>[Šéřvíçé šéçřét~~~~~~]</translation>
    </message>
    <message>
        <source>In your keychain; type to replace it</source>
        <translation>[Íñ ýóúř kéýçháíñ; týpé tó řépláçé ít~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Goes into your keychain, and is not shown again</source>
        <translation>[Ğóéš íñtó ýóúř kéýçháíñ, áñd íš ñót šhówñ áğáíñ~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>A secret needs the service client id that it belongs to.</source>
        <translation>[Á šéçřét ñéédš thé šéřvíçé çlíéñt íd thát ít bélóñğš tó.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter the secret of this service client id.</source>
        <translation>[Éñtéř thé šéçřét óf thíš šéřvíçé çlíéñt íd.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>[Řémóvé ít ñów~~~~~]</translation>
    </message>
    <message>
        <source>Without it Bursar cannot ask the network after your consents. The secret cannot be shown or brought back; you can enter it again.</source>
        <translation>[Wíthóút ít Búřšář çáññót ášk thé ñétwóřk áftéř ýóúř çóñšéñtš. Thé šéçřét çáññót bé šhówñ óř břóúğht báçk; ýóú çáñ éñtéř ít áğáíñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or type a command…</source>
        <translation>[Šéářçh óř týpé á çómmáñd…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>[Çómmáñd pálétté~~~~~~]</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>[Mátçhíñğ çómmáñdš~~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>[&amp;Řéfřéšh~~~]</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>[&amp;Šíğñ íñ áğáíñ…~~~~~~]</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>[řéádíñğ…~~~]</translation>
    </message>
    <message>
        <source>Bursar is reading from this institution.</source>
        <translation>[Búřšář íš řéádíñğ fřóm thíš íñštítútíóñ.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>[ñót řéád ýét~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The bank left out %n account(s) at the last reading.</source>
        <comment>state of an institution</comment>
        <translation>
            <numerusform>[Thé báñk léft óút %n áççóúñt(š) át thé lášt řéádíñğ.~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[Thé báñk léft óút %n áççóúñt(š) át thé lášt řéádíñğ.~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Nothing was read from this institution yet.</source>
        <translation>[Ñóthíñğ wáš řéád fřóm thíš íñštítútíóñ ýét.~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Last read in full: %1.</source>
        <comment>a date and time</comment>
        <translation>[Lášt řéád íñ fúll: %1.~~~~~~~~]</translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>[šíğñ íñ áğáíñ~~~~~]</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>[ñót çóñfířméd~~~~~]</translation>
    </message>
    <message>
        <source>You asked to end this link; the network has not confirmed it yet.</source>
        <translation>[Ýóú áškéd tó éñd thíš líñk; thé ñétwóřk háš ñót çóñfířméd ít ýét.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation>[éñdéd~~]</translation>
    </message>
    <message>
        <source>The link has ended. What was read before is kept on this computer.</source>
        <translation>[Thé líñk háš éñdéd. Whát wáš řéád béfóřé íš képt óñ thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No institution linked</source>
        <translation>[Ñó íñštítútíóñ líñkéd~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Reading from %n institution(s)…</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[Řéádíñğ fřóm %n íñštítútíóñ(š)…~~~~~~~~~~~~]</numerusform><numerusform>[Řéádíñğ fřóm %n íñštítútíóñ(š)…~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) need(s) you</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š) ñééd(š) ýóú~~~~~~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š) ñééd(š) ýóú~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>All institutions up to date</source>
        <translation>[Áll íñštítútíóñš úp tó dáté~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š)~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š)~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <comment>status bar: calls to the network</comment>
        <translation>
            <numerusform>[%n řéqúéšt(š)~~~~]</numerusform><numerusform>[%n řéqúéšt(š)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>[Fíñd á çómmáñd…~~~~~~]</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>[Řéfřéšh~~~]</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>[Hídé ámóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>Link institution</source>
        <translation>[Líñk íñštítútíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>[Šhów óř hídé thé šídébář~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>[Šwítçh bétwééñ líğht áñd dářk~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Follow the system's colours</source>
        <translation>[Fóllów thé šýštém'š çólóúřš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>[Qúít~~]</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>[&amp;Fílé~~]</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>[&amp;Víéw~~]</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu of pages</comment>
        <translation>[&amp;Ğó~]</translation>
    </message>
    <message>
        <source>%1 – Bursar</source>
        <comment>window title</comment>
        <translation>[%1 – Búřšář~~~~]</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>[Šhów ámóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>INSTITUTIONS</source>
        <comment>heading in the sidebar</comment>
        <translation>[ÍÑŠTÍTÚTÍÓÑŠ~~~~~]</translation>
    </message>
    <message>
        <source>Pages and institutions</source>
        <translation>[Páğéš áñd íñštítútíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Encrypted store · locked with your system keychain</source>
        <translation>[Éñçřýptéd štóřé · lóçkéd wíth ýóúř šýštém kéýçháíñ~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No institution is read any more</source>
        <comment>status bar: all links have ended</comment>
        <translation>[Ñó íñštítútíóñ íš řéád áñý móřé~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) not read yet</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š) ñót řéád ýét~~~~~~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š) ñót řéád ýét~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) left accounts out</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š) léft áççóúñtš óút~~~~~~~~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š) léft áççóúñtš óút~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>status bar: institutions whose link has ended</comment>
        <translation>
            <numerusform>[%n éñdéd~~]</numerusform><numerusform>[%n éñdéd~~]</numerusform></translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <comment>status bar: a time, or a date and time</comment>
        <translation>[Lášt řéfřéšh %1~~~~~]</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>[Řé&amp;vóké áççéšš…~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) out of date</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š) óút óf dáté~~~~~~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š) óút óf dáté~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>[Řéád évéřýthíñğ áğáíñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>[Éřášé évéřýthíñğ…~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) could not be read</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>[%n íñštítútíóñ(š) çóúld ñót bé řéád~~~~~~~~~~~~~]</numerusform><numerusform>[%n íñštítútíóñ(š) çóúld ñót bé řéád~~~~~~~~~~~~~]</numerusform></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Incomplete</source>
        <comment>state of a document</comment>
        <translation>[Íñçómplété~~~~]</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>[Žóóm óút~~~]</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>[Žóóm íñ~~~]</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>[Fíñd~~]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>[Příñt…~~]</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>[Šávé áš…~~~]</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>[Fíñd íñ thíš dóçúméñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>[Dówñlóád~~~]</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>[Páğéš~~]</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>[Áš wídé áš théřé íš řóóm~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>[Přévíóúš mátçh~~~~~~]</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>[Ñéxt mátçh~~~~]</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>[Páššwóřd óf thé dóçúméñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ~~]</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>[Ñó dóçúméñt çhóšéñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a statement or a tax form in the list to read it here.</source>
        <translation>[Çhóóšé á štátéméñt óř á táx fóřm íñ thé líšt tó řéád ít héřé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>[Ópéñíñğ…~~~]</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>[%1 %~]</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>[Páğé %1 óf %2~~~~]</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>[ñóthíñğ fóúñd~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>[%1 óf %2~~]</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>[Šávé á çópý~~~~]</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>[PDF dóçúméñtš (*.pdf)~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <comment>title: the try failed</comment>
        <translation>[Ñót dówñlóádéd~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Třý áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>The bank sent an empty file. Nothing was kept.</source>
        <translation>[Thé báñk šéñt áñ émptý fílé. Ñóthíñğ wáš képt.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank sent a web page instead of the document, an error page most likely. Nothing was kept.</source>
        <translation>[Thé báñk šéñt á wéb páğé íñštéád óf thé dóçúméñt, áñ éřřóř páğé móšt líkélý. Ñóthíñğ wáš képt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What the bank sent is not a PDF, so Bursar cannot show it. Nothing was kept.</source>
        <translation>[Whát thé báñk šéñt íš ñót á PDF, šó Búřšář çáññót šhów ít. Ñóthíñğ wáš képt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The document is larger than %1, which is more than Bursar keeps.</source>
        <comment>size in bytes</comment>
        <translation>[Thé dóçúméñt íš lářğéř tháñ %1, whíçh íš móřé tháñ Búřšář kéépš.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank no longer has this document.</source>
        <translation>[Thé báñk ñó lóñğéř háš thíš dóçúméñt.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>[Çáñçél dówñlóád~~~~~~]</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>[Dówñlóádíñğ…~~~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes in bytes</comment>
        <translation>[%1 óf %2~~]</translation>
    </message>
    <message>
        <source>Waiting for its download</source>
        <translation>[Wáítíñğ fóř ítš dówñlóád~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank is still preparing it. Bursar asks again at %1.</source>
        <comment>time</comment>
        <translation>[Thé báñk íš štíll přépáříñğ ít. Búřšář áškš áğáíñ át %1.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar tries again at %1.</source>
        <comment>time</comment>
        <translation>[Búřšář tříéš áğáíñ át %1.~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No statement for %1</source>
        <comment>month</comment>
        <translation>[Ñó štátéméñt fóř %1~~~~~~~]</translation>
    </message>
    <message>
        <source>The other statements of %1 let one be expected here, but the bank's list has none. It may never have been made; the bank can tell.</source>
        <comment>an account</comment>
        <translation>[Thé óthéř štátéméñtš óf %1 lét óñé bé éxpéçtéd héřé, bút thé báñk'š líšt háš ñóñé. Ít máý ñévéř hávé bééñ mádé; thé báñk çáñ téll.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No longer at the bank</source>
        <translation>[Ñó lóñğéř át thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank has taken this document off its list, and no copy was downloaded before.</source>
        <translation>[Thé báñk háš tákéñ thíš dóçúméñt óff ítš líšt, áñd ñó çópý wáš dówñlóádéd béfóřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not made by the bank</source>
        <translation>[Ñót mádé bý thé báñk~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank says that this document could not be made. It may be there later.</source>
        <translation>[Thé báñk šáýš thát thíš dóçúméñt çóúld ñót bé mádé. Ít máý bé théřé látéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>[Ášk áñýwáý~~~~]</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>[Béíñğ přépářéd~~~~~~]</translation>
    </message>
    <message>
        <source>The bank is still preparing this document. Bursar can wait for it and download it as soon as it is there.</source>
        <translation>[Thé báñk íš štíll přépáříñğ thíš dóçúméñt. Búřšář çáñ wáít fóř ít áñd dówñlóád ít áš šóóñ áš ít íš théřé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Download when ready</source>
        <translation>[Dówñlóád whéñ řéádý~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>[Ñót óñ thíš çómpútéř ýét~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Downloaded documents are kept encrypted with the rest of your data.</source>
        <translation>[Dówñlóádéd dóçúméñtš ářé képt éñçřýptéd wíth thé řéšt óf ýóúř dátá.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A large document</source>
        <translation>[Á lářğé dóçúméñt~~~~~~]</translation>
    </message>
    <message>
        <source>It has %1, all of which is in memory while it is shown. It can also be saved without being opened.</source>
        <comment>size in bytes</comment>
        <translation>[Ít háš %1, áll óf whíçh íš íñ mémóřý whílé ít íš šhówñ. Ít çáñ álšó bé šávéd wíthóút béíñğ ópéñéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>[Ópéñ áñýwáý~~~~]</translation>
    </message>
    <message>
        <source>This document is damaged</source>
        <translation>[Thíš dóçúméñt íš dámáğéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It ends before its end: the bank sent only a part of it, or something else under its name. Another download may bring all of it.</source>
        <translation>[Ít éñdš béfóřé ítš éñd: thé báñk šéñt óñlý á pářt óf ít, óř šóméthíñğ élšé úñdéř ítš ñámé. Áñóthéř dówñlóád máý bříñğ áll óf ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It came as the bank sent it, and still no page of it can be read. Another download may help; else only the bank can.</source>
        <translation>[Ít çámé áš thé báñk šéñt ít, áñd štíll ñó páğé óf ít çáñ bé řéád. Áñóthéř dówñlóád máý hélp; élšé óñlý thé báñk çáñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>[Dówñlóád áğáíñ~~~~~~]</translation>
    </message>
    <message>
        <source>This document asks for a password</source>
        <translation>[Thíš dóçúméñt áškš fóř á páššwóřd~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>That was not the password. Banks often take the last digits of the account number or a date of birth.</source>
        <translation>[Thát wáš ñót thé páššwóřd. Báñkš óftéñ táké thé lášt díğítš óf thé áççóúñt ñúmbéř óř á dáté óf bířth.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank has locked it. The password opens it here and is not kept; a saved copy stays locked.</source>
        <translation>[Thé báñk háš lóçkéd ít. Thé páššwóřd ópéñš ít héřé áñd íš ñót képt; á šávéd çópý štáýš lóçkéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>[Ámóúñtš ářé híddéñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Documents are full of amounts, so they are hidden too.</source>
        <translation>[Dóçúméñtš ářé fúll óf ámóúñtš, šó théý ářé híddéñ tóó.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>[Šhów ámóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>Not what was downloaded</source>
        <translation>[Ñót whát wáš dówñlóádéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What is kept of this document no longer matches its check sum, so it is not shown.</source>
        <translation>[Whát íš képt óf thíš dóçúméñt ñó lóñğéř mátçhéš ítš çhéçk šúm, šó ít íš ñót šhówñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not readable now</source>
        <translation>[Ñót řéádáblé ñów~~~~~~]</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>[Štátéméñt~~~~]</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>[Páğéš óf thé dóçúméñt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>[Q%1 %2~]</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>[Óñ thíš çómpútéř~~~~~~]</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>time of day</comment>
        <translation>[Ñéxt třý %1~~~~]</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its download</comment>
        <translation>[Wáítíñğ~~~]</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <comment>the try failed</comment>
        <translation>[Ñót dówñlóádéd~~~~~~]</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>by the bank</comment>
        <translation>[Béíñğ přépářéd~~~~~~]</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>[Át thé báñk~~~~]</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a bank</comment>
        <translation>[Át %1~]</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>[%1 %~]</translation>
    </message>
    <message>
        <source>Tax form</source>
        <translation>[Táx fóřm~~~]</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>statement that should be in the bank's list</comment>
        <translation>[Míššíñğ~~~]</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>period, account, where the document is</comment>
        <translation>[%1, %2: %3~~]</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>[Péříód~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where the document is</comment>
        <translation>[Whéřé~~]</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>[Štátéméñtš~~~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Statements and tax forms</source>
        <translation>[Štátéméñtš áñd táx fóřmš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>[Áll áççóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>Tax forms</source>
        <translation>[Táx fóřmš~~~~]</translation>
    </message>
    <message>
        <source>%1 · %2 on this computer</source>
        <comment>numbers of documents</comment>
        <translation>[%1 · %2 óñ thíš çómpútéř~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Download selected (%n)</source>
        <translation>
            <numerusform>[Dówñlóád šéléçtéd (%n)~~~~~~~~]</numerusform><numerusform>[Dówñlóád šéléçtéd (%n)~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Download all (%n)</source>
        <translation>
            <numerusform>[Dówñlóád áll (%n)~~~~~~]</numerusform><numerusform>[Dówñlóád áll (%n)~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop downloads (%n)</source>
        <translation>
            <numerusform>[Štóp dówñlóádš (%n)~~~~~~~]</numerusform><numerusform>[Štóp dówñlóádš (%n)~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Looking for statements…</source>
        <translation>[Lóókíñğ fóř štátéméñtš…~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The lists come after the newest transactions.</source>
        <translation>[Thé líštš çómé áftéř thé ñéwéšt třáñšáçtíóñš.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>[Ñó štátéméñtš ýét~~~~~~~]</translation>
    </message>
    <message>
        <source>Link a bank, a card or a broker: Bursar lists its statements and tax forms, and downloads those that you want to keep.</source>
        <translation>[Líñk á báñk, á çářd óř á břókéř: Búřšář líštš ítš štátéméñtš áñd táx fóřmš, áñd dówñlóádš thóšé thát ýóú wáñt tó kéép.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>No statements to show</source>
        <translation>[Ñó štátéméñtš tó šhów~~~~~~~~]</translation>
    </message>
    <message>
        <source>The institutions that you linked list none, or share none with Bursar.</source>
        <translation>[Thé íñštítútíóñš thát ýóú líñkéd líšt ñóñé, óř šhářé ñóñé wíth Búřšář.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>[Thé çópý wáš ñót šávéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>[Šávéd~~]</translation>
    </message>
    <message>
        <source>A copy is in %1. It is not encrypted.</source>
        <comment>path of a file</comment>
        <translation>[Á çópý íš íñ %1. Ít íš ñót éñçřýptéd.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>[ÓK~]</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>[Řémóvé fřóm thíš çómpútéř~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>[Páğé %1~~]</translation>
    </message>
    <message>
        <source>lists read %1 ago: there may be newer ones</source>
        <comment>age of the lists</comment>
        <translation>[líštš řéád %1 áğó: théřé máý bé ñéwéř óñéš~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The list was not read: %1</source>
        <comment>names of accounts</comment>
        <translation>[Thé líšt wáš ñót řéád: %1~~~~~~~~~]</translation>
    </message>
    <message>
        <source>There is no text in this document to read: it may be made of pictures.</source>
        <translation>[Théřé íš ñó téxt íñ thíš dóçúméñt tó řéád: ít máý bé mádé óf píçtúřéš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar cannot tell which days this document is about.</source>
        <translation>[Búřšář çáññót téll whíçh dáýš thíš dóçúméñt íš ábóút.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar cannot read transactions in the layout of this document.</source>
        <translation>[Búřšář çáññót řéád třáñšáçtíóñš íñ thé láýóút óf thíš dóçúméñt.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No transactions, here or in the document.</source>
        <translation>[Ñó třáñšáçtíóñš, héřé óř íñ thé dóçúméñt.~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Comparing with the transactions…</source>
        <translation>[Çómpáříñğ wíth thé třáñšáçtíóñš…~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Not compared</source>
        <comment>a statement with its transactions</comment>
        <translation>[Ñót çómpářéd~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Matches %1 of %n transaction(s)</source>
        <translation>
            <numerusform>[Mátçhéš %1 óf %n třáñšáçtíóñ(š)~~~~~~~~~~~]</numerusform><numerusform>[Mátçhéš %1 óf %n třáñšáçtíóñ(š)~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>A transaction matches when the document has a line with its day and amount, or with its amount and a word of its text up to three days apart.</source>
        <translation>[Á třáñšáçtíóñ mátçhéš whéñ thé dóçúméñt háš á líñé wíth ítš dáý áñd ámóúñt, óř wíth ítš ámóúñt áñd á wóřd óf ítš téxt úp tó thřéé dáýš ápářt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>[%1 – %2~]</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document not in Bursar</source>
        <translation>
            <numerusform>[%n líñé(š) óf thé dóçúméñt ñót íñ Búřšář~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n líñé(š) óf thé dóçúméñt ñót íñ Búřšář~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not compared: Bursar does not have all days of this time</source>
        <translation>
            <numerusform>[%n líñé(š) ñót çómpářéd: Búřšář dóéš ñót hávé áll dáýš óf thíš tímé~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[%n líñé(š) ñót çómpářéd: Búřšář dóéš ñót hávé áll dáýš óf thíš tímé~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount, not compared</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>[%n wíthóút áñ ámóúñt, ñót çómpářéd~~~~~~~~~~~~~]</numerusform><numerusform>[%n wíthóút áñ ámóúñt, ñót çómpářéd~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show the %n that it lacks</source>
        <comment>transactions</comment>
        <translation>
            <numerusform>[Šhów thé %n thát ít láçkš~~~~~~~~~]</numerusform><numerusform>[Šhów thé %n thát ít láçkš~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>[Hídé líñéš~~~~]</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>[Šhów líñéš~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>[áñd %n móřé~~~~]</numerusform><numerusform>[áñd %n móřé~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of a tax form</comment>
        <translation>[Fíğúřéš~~~]</translation>
    </message>
    <message>
        <source>Figures of the tax form</source>
        <translation>[Fíğúřéš óf thé táx fóřm~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>[Çóřřéçtéd~~~~]</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>[Móřé íñfóřmátíóñ~~~~~~]</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>[Áççóúñt ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>Federal income tax withheld</source>
        <translation>[Fédéřál íñçómé táx wíthhéld~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>[Íñtéřéšt íñçómé~~~~~~]</translation>
    </message>
    <message>
        <source>Early withdrawal penalty</source>
        <translation>[Éářlý wíthdřáwál péñáltý~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Interest on U.S. bonds</source>
        <translation>[Íñtéřéšt óñ Ú.Š. bóñdš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investment expenses</source>
        <translation>[Íñvéštméñt éxpéñšéš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Foreign tax paid</source>
        <translation>[Fóřéíğñ táx páíd~~~~~~]</translation>
    </message>
    <message>
        <source>Foreign country</source>
        <translation>[Fóřéíğñ çóúñtřý~~~~~~]</translation>
    </message>
    <message>
        <source>Tax-exempt interest</source>
        <translation>[Táx-éxémpt íñtéřéšt~~~~~~~~]</translation>
    </message>
    <message>
        <source>Private activity bond interest</source>
        <translation>[Příváté áçtívítý bóñd íñtéřéšt~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Market discount</source>
        <translation>[Mářkét díšçóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Bond premium</source>
        <translation>[Bóñd přémíúm~~~~~]</translation>
    </message>
    <message>
        <source>Bond premium on U.S. bonds</source>
        <translation>[Bóñd přémíúm óñ Ú.Š. bóñdš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bond premium on tax-exempt bonds</source>
        <translation>[Bóñd přémíúm óñ táx-éxémpt bóñdš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>CUSIP</source>
        <translation>[ÇÚŠÍP~~]</translation>
    </message>
    <message>
        <source>Payer's routing number</source>
        <translation>[Páýéř'š řóútíñğ ñúmbéř~~~~~~~~~]</translation>
    </message>
    <message>
        <source>FATCA filing requirement</source>
        <translation>[FÁTÇÁ fílíñğ řéqúířéméñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Second TIN notice</source>
        <translation>[Šéçóñd TÍÑ ñótíçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Ordinary dividends</source>
        <translation>[Óřdíñářý dívídéñdš~~~~~~~]</translation>
    </message>
    <message>
        <source>Qualified dividends</source>
        <translation>[Qúálífíéd dívídéñdš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Capital gain distributions</source>
        <translation>[Çápítál ğáíñ díštříbútíóñš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unrecaptured section 1250 gain</source>
        <translation>[Úñřéçáptúřéd šéçtíóñ 1250 ğáíñ~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Section 1202 gain</source>
        <translation>[Šéçtíóñ 1202 ğáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Collectibles gain</source>
        <translation>[Çólléçtíbléš ğáíñ~~~~~~~]</translation>
    </message>
    <message>
        <source>Section 897 ordinary dividends</source>
        <translation>[Šéçtíóñ 897 óřdíñářý dívídéñdš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Section 897 capital gain</source>
        <translation>[Šéçtíóñ 897 çápítál ğáíñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Nondividend distributions</source>
        <translation>[Ñóñdívídéñd díštříbútíóñš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Section 199A dividends</source>
        <translation>[Šéçtíóñ 199Á dívídéñdš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cash liquidation distributions</source>
        <translation>[Çášh líqúídátíóñ díštříbútíóñš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Noncash liquidation distributions</source>
        <translation>[Ñóñçášh líqúídátíóñ díštříbútíóñš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Exempt-interest dividends</source>
        <translation>[Éxémpt-íñtéřéšt dívídéñdš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Private activity bond dividends</source>
        <translation>[Příváté áçtívítý bóñd dívídéñdš~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Profit or loss on closed contracts</source>
        <translation>[Přófít óř lóšš óñ çlóšéd çóñtřáçtš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unrealized profit, start of the year</source>
        <translation>[Úñřéálížéd přófít, štářt óf thé ýéář~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Unrealized profit, end of the year</source>
        <translation>[Úñřéálížéd přófít, éñd óf thé ýéář~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Aggregate profit or loss on contracts</source>
        <translation>[Áğğřéğáté přófít óř lóšš óñ çóñtřáçtš~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bartering</source>
        <translation>[Bářtéříñğ~~~~]</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>[Šéçúřítý~~~]</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>[Šálé~~]</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>[Úñítš~~]</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>[Áçqúířéd óñ~~~~]</translation>
    </message>
    <message>
        <source>Acquired on various days</source>
        <translation>[Áçqúířéd óñ váříóúš dáýš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>[Šóld óñ~~~]</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>[Přóçéédš~~~]</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>[Çóšt bášíš~~~~]</translation>
    </message>
    <message>
        <source>Wash sale loss disallowed</source>
        <translation>[Wášh šálé lóšš díšállówéd~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Long or short term</source>
        <translation>[Lóñğ óř šhóřt téřm~~~~~~~]</translation>
    </message>
    <message>
        <source>Box on form 8949</source>
        <translation>[Bóx óñ fóřm 8949~~~~~~]</translation>
    </message>
    <message>
        <source>Mortgage interest</source>
        <translation>[Móřtğáğé íñtéřéšt~~~~~~~]</translation>
    </message>
    <message>
        <source>Outstanding principal</source>
        <translation>[Óútštáñdíñğ příñçípál~~~~~~~~]</translation>
    </message>
    <message>
        <source>Originated on</source>
        <translation>[Óříğíñátéd óñ~~~~~]</translation>
    </message>
    <message>
        <source>Refund of overpaid interest</source>
        <translation>[Řéfúñd óf óvéřpáíd íñtéřéšt~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Mortgage insurance premiums</source>
        <translation>[Móřtğáğé íñšúřáñçé přémíúmš~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Points paid</source>
        <translation>[Póíñtš páíd~~~~]</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>[Přópéřtý~~~]</translation>
    </message>
    <message>
        <source>Property tax</source>
        <translation>[Přópéřtý táx~~~~~]</translation>
    </message>
    <message>
        <source>Mortgage acquired on</source>
        <translation>[Móřtğáğé áçqúířéd óñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>[Štáté~~]</translation>
    </message>
    <message>
        <source>State income</source>
        <translation>[Štáté íñçómé~~~~~]</translation>
    </message>
    <message>
        <source>State tax withheld</source>
        <translation>[Štáté táx wíthhéld~~~~~~~]</translation>
    </message>
    <message>
        <source>State id number</source>
        <translation>[Štáté íd ñúmbéř~~~~~~]</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>[Lóçálítý~~~]</translation>
    </message>
    <message>
        <source>Local income</source>
        <translation>[Lóçál íñçómé~~~~~]</translation>
    </message>
    <message>
        <source>Local tax withheld</source>
        <translation>[Lóçál táx wíthhéld~~~~~~~]</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>[Lóñğ téřm~~~~]</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>[Šhóřt téřm~~~~]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>No</source>
        <translation>[Ñó~]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a box of a tax form, its number</comment>
        <translation>[%1 (%2)~]</translation>
    </message>
    <message>
        <source>Box %1: %2</source>
        <comment>number of a tax form's box, its name</comment>
        <translation>[Bóx %1: %2~~]</translation>
    </message>
    <message>
        <source>Taxpayer number %1</source>
        <translation>[Táxpáýéř ñúmbéř %1~~~~~~]</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of a party of a tax form</comment>
        <translation>[Çómpáñý~~~]</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a party of a tax form</comment>
        <translation>[Péřšóñ~~]</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a tax form</comment>
        <translation>[Íššúéř~~]</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>of a tax form</comment>
        <translation>[Řéçípíéñt~~~~]</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>[Dátéd~~]</translation>
    </message>
    <message>
        <source>Show transactions</source>
        <comment>of a statement's time</comment>
        <translation>[Šhów třáñšáçtíóñš~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message>
        <source>%1, pending</source>
        <comment>spoken: payee of a transaction that is not booked yet</comment>
        <translation>[%1, péñdíñğ~~~~]</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>[Dáté~~]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>[Déšçříptíóñ~~~~]</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>[Çátéğóřý~~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a transaction that the bank has not booked yet</comment>
        <translation>[Péñdíñğ~~~]</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>[Třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çópý~~]</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <comment>totals of one currency; %1: number of transactions</comment>
        <translation>[%1: íñ %2, óút %3, ñét %4~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>[%1 šéléçtéd~~~~]</numerusform><numerusform>[%1 šéléçtéd~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <comment>transactions, below the table</comment>
        <translation>
            <numerusform>[%1 šhówñ~~]</numerusform><numerusform>[%1 šhówñ~~]</numerusform></translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <comment>in "18 shown in an unknown currency"</comment>
        <translation>[áñ úñkñówñ çúřřéñçý~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>[%1 šéléçtéd íñ %2~~~~~]</numerusform><numerusform>[%1 šéléçtéd íñ %2~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 shown in %2</source>
        <comment>transactions; %2: currency</comment>
        <translation>
            <numerusform>[%1 šhówñ íñ %2~~~~]</numerusform><numerusform>[%1 šhówñ íñ %2~~~~]</numerusform></translation>
    </message>
    <message>
        <source>In</source>
        <comment>sum of money that came in</comment>
        <translation>[Íñ~]</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>sum of money that went out</comment>
        <translation>[Óút~]</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>in less out</comment>
        <translation>[Ñét~]</translation>
    </message>
    <message numerus="yes">
        <source>and %n more currencies</source>
        <comment>below the totals of the others</comment>
        <translation>
            <numerusform>[áñd %n móřé çúřřéñçíéš~~~~~~~~]</numerusform><numerusform>[áñd %n móřé çúřřéñçíéš~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) unknown, not counted</source>
        <comment>below totals of transactions</comment>
        <translation>
            <numerusform>[%n ámóúñt(š) úñkñówñ, ñót çóúñtéd~~~~~~~~~~~~]</numerusform><numerusform>[%n ámóúñt(š) úñkñówñ, ñót çóúñtéd~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Totals of the selected transactions</source>
        <translation>[Tótálš óf thé šéléçtéd třáñšáçtíóñš~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Totals of the shown transactions</source>
        <translation>[Tótálš óf thé šhówñ třáñšáçtíóñš~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>[Çópý áš ÇŠV~~~~]</translation>
    </message>
    <message>
        <source>Copy as an HTML table</source>
        <translation>[Çópý áš áñ HTML táblé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>[Šéléçt áll~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Copying %1 transactions…</source>
        <translation>
            <numerusform>[Çópýíñğ %1 třáñšáçtíóñš…~~~~~~~~~]</numerusform><numerusform>[Çópýíñğ %1 třáñšáçtíóñš…~~~~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions copied</source>
        <translation>
            <numerusform>[%1 třáñšáçtíóñš çópíéd~~~~~~~~]</numerusform><numerusform>[%1 třáñšáçtíóñš çópíéd~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <comment>spoken: balance of an account that has none</comment>
        <translation>[ñóñé~~]</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <comment>spoken: balance once a pending transaction is booked</comment>
        <translation>[%1 éxpéçtéd~~~~]</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>[Báláñçé~~~]</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>title of a column of copied transactions</comment>
        <translation>[Çúřřéñçý~~~]</translation>
    </message>
    <message>
        <source>No transaction explains it: one may be missing.</source>
        <comment>a difference</comment>
        <translation>[Ñó třáñšáçtíóñ éxpláíñš ít: óñé máý bé míššíñğ.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>A transaction seems to be there twice.</source>
        <translation>[Á třáñšáçtíóñ šéémš tó bé théřé twíçé.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The bank seems to count %n pending transaction(s) already.</source>
        <translation>
            <numerusform>[Thé báñk šéémš tó çóúñt %n péñdíñğ třáñšáçtíóñ(š) álřéádý.~~~~~~~~~~~~~~~~~~~~~~]</numerusform><numerusform>[Thé báñk šéémš tó çóúñt %n péñdíñğ třáñšáçtíóñ(š) álřéádý.~~~~~~~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>The sign of a transaction seems to be wrong.</source>
        <translation>[Thé šíğñ óf á třáñšáçtíóñ šéémš tó bé wřóñğ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sign of the bank's balance seems to be wrong.</source>
        <translation>[Thé šíğñ óf thé báñk'š báláñçé šéémš tó bé wřóñğ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Without %n transaction(s) they would agree.</source>
        <comment>transactions, balances</comment>
        <translation>
            <numerusform>[Wíthóút %n třáñšáçtíóñ(š) théý wóúld áğřéé.~~~~~~~~~~~~~~~~]</numerusform><numerusform>[Wíthóút %n třáñšáçtíóñ(š) théý wóúld áğřéé.~~~~~~~~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>No balances: the bank gives none for this account.</source>
        <translation>[Ñó báláñçéš: thé báñk ğívéš ñóñé fóř thíš áççóúñt.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No balances: transactions do not add up to a market value.</source>
        <translation>[Ñó báláñçéš: třáñšáçtíóñš dó ñót ádd úp tó á mářkét válúé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Balances come once all new transactions have been read.</source>
        <translation>[Báláñçéš çómé óñçé áll ñéw třáñšáçtíóñš hávé bééñ řéád.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No balances: a transaction without a date may have been at any time.</source>
        <translation>[Ñó báláñçéš: á třáñšáçtíóñ wíthóút á dáté máý hávé bééñ át áñý tímé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No balances: the amounts are too large to be added up.</source>
        <translation>[Ñó báláñçéš: thé ámóúñtš ářé tóó lářğé tó bé áddéd úp.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Counted from the bank's balance of %1 as of %2. The next balance checks it.</source>
        <translation>[Çóúñtéd fřóm thé báñk'š báláñçé óf %1 áš óf %2. Thé ñéxt báláñçé çhéçkš ít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Counted from the bank's balance of %1 as of %2. Not checked: an amount is unknown.</source>
        <translation>[Çóúñtéd fřóm thé báñk'š báláñçé óf %1 áš óf %2. Ñót çhéçkéd: áñ ámóúñt íš úñkñówñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Agrees with the bank's balance of %1 as of %2, and since %3.</source>
        <translation>[Áğřééš wíth thé báñk'š báláñçé óf %1 áš óf %2, áñd šíñçé %3.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Differs from the bank's balance by %1 between %2 and %3. %4</source>
        <comment>%2 and %3: days; %4: what may be the reason, a sentence</comment>
        <translation>[Dífféřš fřóm thé báñk'š báláñçé bý %1 bétwééñ %2 áñd %3. %4~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account; a sentence on its balance</comment>
        <translation>[%1: %2~]</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <comment>that differ too</comment>
        <translation>
            <numerusform>[Áñd %n móřé áççóúñt(š).~~~~~~~~]</numerusform><numerusform>[Áñd %n móřé áççóúñt(š).~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Check against the bank's balance</source>
        <translation>[Çhéçk áğáíñšt thé báñk'š báláñçé~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Show the transaction(s)</source>
        <comment>that are suspect</comment>
        <translation>
            <numerusform>[Šhów thé třáñšáçtíóñ(š)~~~~~~~~~]</numerusform><numerusform>[Šhów thé třáñšáçtíóñ(š)~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>[Šhów théšé dáýš~~~~~~]</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>[Táğš~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñóté~~]</translation>
    </message>
    <message>
        <source>The account's balance after the transaction, counted from the bank's own. A pending transaction shows the balance that is expected. A click orders by date.</source>
        <translation>[Thé áççóúñt'š báláñçé áftéř thé třáñšáçtíóñ, çóúñtéd fřóm thé báñk'š ówñ. Á péñdíñğ třáñšáçtíóñ šhówš thé báláñçé thát íš éxpéçtéd. Á çlíçk óřdéřš bý dáté.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Shown where one account is shown</source>
        <comment>a column of the table</comment>
        <translation>[Šhówñ whéřé óñé áççóúñt íš šhówñ~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Shown where several accounts are shown</source>
        <comment>a column of the table</comment>
        <translation>[Šhówñ whéřé šévéřál áççóúñtš ářé šhówñ~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Pending</source>
        <comment>status of a transaction</comment>
        <translation>[Péñdíñğ~~~]</translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>status of a transaction: noted by the bank, not yet booked</comment>
        <translation>[Mémó~~]</translation>
    </message>
    <message>
        <source>Authorized</source>
        <comment>status of a transaction: reserved, not yet booked</comment>
        <translation>[Áúthóřížéd~~~~]</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>status of a transaction</comment>
        <translation>[Póštéd~~]</translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation>[Évéřýthíñğ thé báñk šéñt~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Choose a transaction to see all of it.</source>
        <translation>[Çhóóšé á třáñšáçtíóñ tó šéé áll óf ít.~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details of the transaction</source>
        <translation>[Détáílš óf thé třáñšáçtíóñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Áççóúñt~~~]</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>[Íñštítútíóñ~~~~]</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a transaction</comment>
        <translation>[Týpé~~]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Štátúš~~]</translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>the bank's own text of a transaction</comment>
        <translation>[Áš šéñt~~~]</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the transaction was made</comment>
        <translation>[Mádé~~]</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>when the transaction was booked</comment>
        <translation>[Póštéd~~]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>[Řéféřéñçé~~~~]</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>[Třáñšáçtíóñ íd~~~~~~]</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>[Třáñšáçtíóñš~~~~~]</translation>
    </message>
    <message>
        <source>Search in transactions</source>
        <translation>[Šéářçh íñ třáñšáçtíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>[Šhów óř hídé détáílš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>[Détáílš~~~]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>transactions shown, transactions in all</comment>
        <translation>[%1 óf %2~~]</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>[Áll áççóúñtš~~~~~]</translation>
    </message>
    <message>
        <source>Reading your transactions…</source>
        <translation>[Řéádíñğ ýóúř třáñšáçtíóñš…~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>[Thé ñéwéšt çómé fířšt, íñ á móméñt.~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>[Ñó třáñšáçtíóñš ýét~~~~~~~~]</translation>
    </message>
    <message>
        <source>They appear here as soon as an institution is linked.</source>
        <translation>[Théý áppéář héřé áš šóóñ áš áñ íñštítútíóñ íš líñkéd.~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation>[Líñk áñ íñštítútíóñ~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your banks sent none. Refresh asks them again.</source>
        <translation>[Ýóúř báñkš šéñt ñóñé. Řéfřéšh áškš thém áğáíñ.~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <comment>in the query field</comment>
        <translation>
            <numerusform>[%1 mátçh(éš)~~~~]</numerusform><numerusform>[%1 mátçh(éš)~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>[Çhéçk~~]</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>[Wíthdřáwál~~~~]</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>[Třáñšféř~~~]</translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation>[Póíñt óf šálé~~~~~]</translation>
    </message>
    <message>
        <source>ATM withdrawal</source>
        <translation>[ÁTM wíthdřáwál~~~~~~]</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>[Bíll páýméñt~~~~~]</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>[Féé~]</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>[Dépóšít~~~]</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>[Ádjúštméñt~~~~]</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>[Íñtéřéšt~~~]</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>[Dívídéñd~~~]</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <translation>[Dířéçt dépóšít~~~~~~]</translation>
    </message>
    <message>
        <source>ATM deposit</source>
        <translation>[ÁTM dépóšít~~~~]</translation>
    </message>
    <message>
        <source>Refund at point of sale</source>
        <translation>[Řéfúñd át póíñt óf šálé~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>[Páýméñt~~~]</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>[Bóúğht~~]</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>[Šóld~~]</translation>
    </message>
    <message>
        <source>Bought to cover</source>
        <translation>[Bóúğht tó çóvéř~~~~~~]</translation>
    </message>
    <message>
        <source>Bought to open</source>
        <translation>[Bóúğht tó ópéñ~~~~~~]</translation>
    </message>
    <message>
        <source>Bought to close</source>
        <translation>[Bóúğht tó çlóšé~~~~~~]</translation>
    </message>
    <message>
        <source>Sold to open</source>
        <translation>[Šóld tó ópéñ~~~~~]</translation>
    </message>
    <message>
        <source>Sold to close</source>
        <translation>[Šóld tó çlóšé~~~~~]</translation>
    </message>
    <message>
        <source>Margin interest</source>
        <translation>[Mářğíñ íñtéřéšt~~~~~~]</translation>
    </message>
    <message>
        <source>Income reinvested</source>
        <translation>[Íñçómé řéíñvéštéd~~~~~~~]</translation>
    </message>
    <message>
        <source>Return of capital</source>
        <translation>[Řétúřñ óf çápítál~~~~~~~]</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>[Çóñtříbútíóñ~~~~~]</translation>
    </message>
    <message>
        <source>Option exercised</source>
        <translation>[Óptíóñ éxéřçíšéd~~~~~~]</translation>
    </message>
    <message>
        <source>Option expired</source>
        <translation>[Óptíóñ éxpířéd~~~~~~]</translation>
    </message>
    <message>
        <source>Dividend reinvested</source>
        <translation>[Dívídéñd řéíñvéštéd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>[Šplít~~]</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>[Póšítíóñ çlóšéd~~~~~~]</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>[Íñçómé~~]</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>[Éxpéñšé~~~]</translation>
    </message>
    <message>
        <source>Option position closed</source>
        <translation>[Óptíóñ póšítíóñ çlóšéd~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Investment expense</source>
        <translation>[Íñvéštméñt éxpéñšé~~~~~~~]</translation>
    </message>
    <message>
        <source>Securities journaled</source>
        <translation>[Šéçúřítíéš jóúřñáléd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cash journaled</source>
        <translation>[Çášh jóúřñáléd~~~~~~]</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>[Óthéř~~]</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>[Šéřvíçé çhářğé~~~~~~]</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>[ÁTM~]</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>[Çášh~~]</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>[Dířéçt débít~~~~~]</translation>
    </message>
    <message>
        <source>Repeating payment</source>
        <translation>[Řépéátíñğ páýméñt~~~~~~~]</translation>
    </message>
    <message>
        <source>No transactions to show</source>
        <translation>[Ñó třáñšáçtíóñš tó šhów~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Those that are kept on this computer could not be read.</source>
        <translation>[Thóšé thát ářé képt óñ thíš çómpútéř çóúld ñót bé řéád.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>[Hów tó šéářçh~~~~~]</translation>
    </message>
    <message>
        <source>This regular expression takes too long on these transactions, so it finds nothing. A simpler one may do.</source>
        <translation>[Thíš řéğúlář éxpřéššíóñ tákéš tóó lóñğ óñ théšé třáñšáçtíóñš, šó ít fíñdš ñóthíñğ. Á šímpléř óñé máý dó.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <comment>list below the query field</comment>
        <translation>[Whát máý štáñd héřé~~~~~~~~]</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a stretch of time</comment>
        <translation>[tódáý~~]</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a stretch of time</comment>
        <translation>[ýéštéřdáý~~~~]</translation>
    </message>
    <message>
        <source>this week</source>
        <comment>a stretch of time</comment>
        <translation>[thíš wéék~~~~]</translation>
    </message>
    <message>
        <source>last week</source>
        <comment>a stretch of time</comment>
        <translation>[lášt wéék~~~~]</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>a stretch of time</comment>
        <translation>[thíš móñth~~~~]</translation>
    </message>
    <message>
        <source>last month</source>
        <comment>a stretch of time</comment>
        <translation>[lášt móñth~~~~]</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>a stretch of time</comment>
        <translation>[thíš ýéář~~~~]</translation>
    </message>
    <message>
        <source>last year</source>
        <comment>a stretch of time</comment>
        <translation>[lášt ýéář~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>[lášt %n dáý(š)~~~~~]</numerusform><numerusform>[lášt %n dáý(š)~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>[lášt %n wéék(š)~~~~~]</numerusform><numerusform>[lášt %n wéék(š)~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>[lášt %n móñth(š)~~~~~~]</numerusform><numerusform>[lášt %n móñth(š)~~~~~~]</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>[lášt %n ýéář(š)~~~~~]</numerusform><numerusform>[lášt %n ýéář(š)~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a date</comment>
        <translation>[áftéř %1~~]</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>[fřóm %1~~]</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a date</comment>
        <translation>[béfóřé %1~~~]</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>[úñtíl %1~~]</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>a part of a query</comment>
        <translation>[Ñót %1~~]</translation>
    </message>
    <message>
        <source>Parts of the query</source>
        <translation>[Pářtš óf thé qúéřý~~~~~~~]</translation>
    </message>
    <message>
        <source>Search, or narrow down: date:this-month amount:&gt;20 -transfer</source>
        <translation>[Šéářçh, óř ñářřów dówñ: dáté:thíš-móñth ámóúñt:&gt;20 -třáñšféř~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Searching transactions</source>
        <translation>[Šéářçhíñğ třáñšáçtíóñš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé~~]</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button: saved views of the transactions</comment>
        <translation>[Víéwš~~]</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>[Šávé thíš víéw…~~~~~~]</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>[Máñáğé víéwš…~~~~~]</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>[Šávé thíš víéw~~~~~~]</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>[Ñámé óf thé víéw~~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél~~]</translation>
    </message>
    <message>
        <source>A view of this name is there already. It will be replaced.</source>
        <translation>[Á víéw óf thíš ñámé íš théřé álřéádý. Ít wíll bé řépláçéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Keeps the query, the account, the columns with their widths, and the order.</source>
        <translation>[Kéépš thé qúéřý, thé áççóúñt, thé çólúmñš wíth théíř wídthš, áñd thé óřdéř.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button: a saved view</comment>
        <translation>[Řépláçé~~~]</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a view</comment>
        <translation>[Šávé~~]</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>[Šávéd víéwš~~~~]</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>button: moves a view</comment>
        <translation>[Úp~]</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>button: moves a view</comment>
        <translation>[Dówñ~~]</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button: a view</comment>
        <translation>[Řéñámé~~]</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: a view</comment>
        <translation>[Délété~~]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé~~]</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>[Šéléçtéd~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions</source>
        <translation>
            <numerusform>[%1 třáñšáçtíóñš~~~~~]</numerusform><numerusform>[%1 třáñšáçtíóñš~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Bank's category</source>
        <translation>[Báñk'š çátéğóřý~~~~~~]</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>[Wříté á ñóté~~~~~]</translation>
    </message>
    <message>
        <source>Your category</source>
        <translation>[Ýóúř çátéğóřý~~~~~]</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>[Táğš~~]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñóté~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdó~~]</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>[Çátéğóřý~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions changed.</source>
        <translation>
            <numerusform>[%1 třáñšáçtíóñš çháñğéd.~~~~~~~~~]</numerusform><numerusform>[%1 třáñšáçtíóñš çháñğéd.~~~~~~~~~]</numerusform></translation>
    </message>
    <message>
        <source>Various</source>
        <comment>categories of several transactions</comment>
        <translation>[Váříóúš~~~]</translation>
    </message>
    <message>
        <source>The bank's own: %1. Empty the field to have it again.</source>
        <comment>%1: a category</comment>
        <translation>[Thé báñk'š ówñ: %1. Émptý thé fíéld tó hávé ít áğáíñ.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>holiday, family</source>
        <comment>example of tags, in an empty field</comment>
        <translation>[hólídáý, fámílý~~~~~~]</translation>
    </message>
    <message>
        <source>Only some have: %1</source>
        <comment>tags of several transactions</comment>
        <translation>[Óñlý šómé hávé: %1~~~~~~]</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>[Ádd á ñóté…~~~~]</translation>
    </message>
    <message>
        <source>Various notes. What you write replaces all of them.</source>
        <translation>[Váříóúš ñótéš. Whát ýóú wříté řépláçéš áll óf thém.~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>[Çhéçk ñúmbéř~~~~~]</translation>
    </message>
    <message>
        <source>Bank's subcategory</source>
        <translation>[Báñk'š šúbçátéğóřý~~~~~~~]</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>[Fóřéíğñ ámóúñt~~~~~~]</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>[Příñçípál~~~~]</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>[Éšçřów~~]</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>[Íñšúřáñçé~~~~]</translation>
    </message>
    <message>
        <source>Mortgage insurance</source>
        <translation>[Móřtğáğé íñšúřáñçé~~~~~~~]</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>[Fééš~~]</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>[Šýmból~~]</translation>
    </message>
    <message>
        <source>Security id</source>
        <translation>[Šéçúřítý íd~~~~]</translation>
    </message>
    <message>
        <source>Kind of security id</source>
        <translation>[Kíñd óf šéçúřítý íd~~~~~~~~]</translation>
    </message>
    <message>
        <source>Kind of security</source>
        <translation>[Kíñd óf šéçúřítý~~~~~~]</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>[Póšítíóñ~~~]</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>[Úñítš~~]</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>[Šhářéš~~]</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>[Çóúñtéd íñ~~~~]</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>[Příçé péř úñít~~~~~~]</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>[Příçé~~]</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>[Fáçé válúé~~~~]</translation>
    </message>
    <message>
        <source>Units before</source>
        <translation>[Úñítš béfóřé~~~~~]</translation>
    </message>
    <message>
        <source>Units after</source>
        <translation>[Úñítš áftéř~~~~]</translation>
    </message>
    <message>
        <source>Split: new units</source>
        <translation>[Šplít: ñéw úñítš~~~~~~]</translation>
    </message>
    <message>
        <source>Split: for old units</source>
        <translation>[Šplít: fóř óld úñítš~~~~~~~~]</translation>
    </message>
    <message>
        <source>Cash for fractions</source>
        <translation>[Çášh fóř fřáçtíóñš~~~~~~~]</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>[Çómmíššíóñ~~~~]</translation>
    </message>
    <message>
        <source>Sales load</source>
        <translation>[Šáléš lóád~~~~]</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>[Mářkúp~~]</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>[Péñáltý~~~]</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>[Táxéš~~]</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>[Táx wíthhéld~~~~~]</translation>
    </message>
    <message>
        <source>State tax withheld</source>
        <translation>[Štáté táx wíthhéld~~~~~~~]</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>[Táx-éxémpt~~~~]</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <translation>[Áççřúéd íñtéřéšt~~~~~~]</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>[Ğáíñ~~]</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>[Kíñd óf íñçómé~~~~~~]</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>[Řéášóñ~~]</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>[Héld íñ~~~]</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>[Páíd fřóm~~~~]</translation>
    </message>
    <message>
        <source>Source of the contribution</source>
        <translation>[Šóúřçé óf thé çóñtříbútíóñ~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Payroll date</source>
        <translation>[Páýřóll dáté~~~~~]</translation>
    </message>
    <message>
        <source>For the year before</source>
        <translation>[Fóř thé ýéář béfóřé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Loan id</source>
        <translation>[Lóáñ íd~~~]</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>[Lóáñ příñçípál~~~~~~]</translation>
    </message>
    <message>
        <source>Loan interest</source>
        <translation>[Lóáñ íñtéřéšt~~~~~]</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>[Báláñçé áftéř ít~~~~~~]</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>[Çóñfířmátíóñ ñúmbéř~~~~~~~~]</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>[Řéféřš tó~~~~]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš~]</translation>
    </message>
    <message>
        <source>No</source>
        <translation>[Ñó~]</translation>
    </message>
    <message>
        <source>You said that this is not the pending %1 of %2. Both stay as they are.</source>
        <comment>payee, day</comment>
        <translation>[Ýóú šáíd thát thíš íš ñót thé péñdíñğ %1 óf %2. Bóth štáý áš théý ářé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Was pending before as %1 of %2, %3.</source>
        <comment>payee, day, amount</comment>
        <translation>[Wáš péñdíñğ béfóřé áš %1 óf %2, %3.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The bank itself names that one.</source>
        <translation>[Thé báñk ítšélf ñáméš thát óñé.~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>It went from the bank's list when this one came; amount, day and payee fit.</source>
        <translation>[Ít wéñt fřóm thé báñk'š líšt whéñ thíš óñé çámé; ámóúñt, dáý áñd páýéé fít.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>[Théý ářé thé šámé~~~~~~~]</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>[Théý ářé ñót thé šámé~~~~~~~~]</translation>
    </message>
    <message>
        <source>Booked as</source>
        <translation>[Bóókéd áš~~~~]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Ámóúñt~~]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>[Déšçříptíóñ~~~~]</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>[Mémó~~]</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>[Ímáğé íd~~~]</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>of a transaction that is split; a field's name</comment>
        <translation>[Pářt %1: %2~~~]</translation>
    </message>
    <message>
        <source>Bank's id</source>
        <translation>[Báñk'š íd~~~~]</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>[Mádé óñ~~~]</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>[Póštéd óñ~~~~]</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>[Páýéé~~]</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>[Týpé~~]</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>[Fóřéíğñ çúřřéñçý~~~~~~]</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>[Pářtš~~]</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Bursar cannot open your data yet</source>
        <translation>[Búřšář çáññót ópéñ ýóúř dátá ýét~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Třý áğáíñ~~~~]</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>[Qúít~~]</translation>
    </message>
    <message>
        <source>Try it with the demo network</source>
        <translation>[Třý ít wíth thé démó ñétwóřk~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Use my Akoya credentials</source>
        <translation>[Úšé mý Ákóýá çřédéñtíálš~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>See your money, and who sees it</source>
        <translation>[Šéé ýóúř móñéý, áñd whó šééš ít~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Bursar reads your accounts through the Akoya network, with your consent, and keeps everything on this computer, encrypted. It never moves money.</source>
        <translation>[Búřšář řéádš ýóúř áççóúñtš thřóúğh thé Ákóýá ñétwóřk, wíth ýóúř çóñšéñt, áñd kéépš évéřýthíñğ óñ thíš çómpútéř, éñçřýptéd. Ít ñévéř móvéš móñéý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>[Lóók ářóúñd fířšt~~~~~~~]</translation>
    </message>
    <message>
        <source>An imitation bank runs on this computer. Nothing leaves it, and no registration is needed.</source>
        <translation>[Áñ ímítátíóñ báñk řúñš óñ thíš çómpútéř. Ñóthíñğ léávéš ít, áñd ñó řéğíštřátíóñ íš ñéédéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your own banks</source>
        <translation>[Ýóúř ówñ báñkš~~~~~~]</translation>
    </message>
    <message>
        <source>You have registered an application with Akoya and have its client id and secret.</source>
        <translation>[Ýóú hávé řéğíštéřéd áñ ápplíçátíóñ wíth Ákóýá áñd hávé ítš çlíéñt íd áñd šéçřét.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>[Šávé áñd çóñtíñúé~~~~~~~]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk~~]</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>[Éñvířóñméñt~~~~]</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>[Çlíéñt íd~~~~]</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>[Çlíéñt šéçřét~~~~~]</translation>
    </message>
    <message>
        <source>Goes into your system keychain and nowhere else.</source>
        <translation>[Ğóéš íñtó ýóúř šýštém kéýçháíñ áñd ñówhéřé élšé.~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>[Řédířéçt áddřéšš~~~~~~]</translation>
    </message>
    <message>
        <source>One of those registered for your application. In the sandbox an address on this computer works; production asks for https.</source>
        <translation>[Óñé óf thóšé řéğíštéřéd fóř ýóúř ápplíçátíóñ. Íñ thé šáñdbóx áñ áddřéšš óñ thíš çómpútéř wóřkš; přódúçtíóñ áškš fóř httpš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Your Akoya credentials</source>
        <translation>[Ýóúř Ákóýá çřédéñtíálš~~~~~~~~~]</translation>
    </message>
    <message>
        <source>You find them in Akoya's Data Recipient Hub, with your application.</source>
        <translation>[Ýóú fíñd thém íñ Ákóýá'š Dátá Řéçípíéñt Húb, wíth ýóúř ápplíçátíóñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>[Éñtéř thé çlíéñt íd.~~~~~~~~]</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>[Éñtéř thé çlíéñt šéçřét.~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.com/callback.</source>
        <translation>[Thíš íš ñót áñ áddřéšš. Ít lóókš líké httpš://éxámplé.çóm/çállbáçk.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Plain http is safe only for an address on this computer.</source>
        <translation>[Pláíñ http íš šáfé óñlý fóř áñ áddřéšš óñ thíš çómpútéř.~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Production does not take an address on this computer; use one with https.</source>
        <translation>[Přódúçtíóñ dóéš ñót táké áñ áddřéšš óñ thíš çómpútéř; úšé óñé wíth httpš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
    </message>
</context>
<context>
    <name>bursar::EmbeddedSurface</name>
    <message>
        <source>Your bank's sign-in page</source>
        <translation>[Ýóúř báñk'š šíğñ-íñ páğé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>Back to the sign-in page</source>
        <translation>[Báçk tó thé šíğñ-íñ páğé~~~~~~~~~~]</translation>
    </message>
    <message>
        <source>The sign-in page opened this page.</source>
        <translation>[Thé šíğñ-íñ páğé ópéñéd thíš páğé.~~~~~~~~~~~~~~]</translation>
    </message>
</context>
</TS>
