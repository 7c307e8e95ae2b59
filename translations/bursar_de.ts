<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The bank&apos;s time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank gave no time for this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar asked: %1</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest posting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer shared</source>
        <comment>mark on an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer part of what you share. Its history stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>mark on an account whose last reading failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, may be out of date</source>
        <comment>age of a balance, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, not counted</source>
        <comment>balances that a total leaves out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: which of several balances is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column: the age of a balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By institution</source>
        <comment>order of the accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>order of the accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>beside the page&apos;s title</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last success %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank left out: %1. What came is shown; Bursar asks for the rest at the next refresh.</source>
        <comment>names of accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a bank, a card or a broker. You sign in on its own page; Bursar never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institutions that you linked share no account with Bursar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and savings</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and credit lines</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investments</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuities</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts</source>
        <comment>kind of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given by the bank</source>
        <comment>which balance is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current balance</source>
        <comment>which balance is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount owed</source>
        <comment>which balance is shown: the principal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market value</source>
        <comment>which balance is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available balance</source>
        <comment>which balance is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender value</source>
        <comment>which balance is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, %1</source>
        <comment>total of all accounts in one currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) unknown, not counted</source>
        <comment>below the total of all accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the details of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newest Bursar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You seem to be offline. What you see is what was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank took too long to answer. Bursar tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe, so Bursar did not use it: the server&apos;s certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank sent an answer that Bursar cannot read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a pause. Bursar goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s systems are not answering now. Bursar tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank is down for planned maintenance. Bursar tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank no longer accepts this sign-in. Your data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Akoya registration does not include this data at this bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not know this account any more, or you no longer share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not offer this for this kind of account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed. Its history stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not give data that far back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank did not find what Bursar asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank did not understand Bursar&apos;s question. This is a fault in Bursar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank asks you to sign in again. Your data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not accept your client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was declined. Nothing was shared, and nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s sign-in does not work at the moment. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused the sign-in page. The client id, the redirect address or the institution is not registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in, so Bursar ignored it. Please start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took more than five minutes to come back, and the bank&apos;s permission ran out. Please sign in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was closed before its end. Nothing was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page does not load. Are you online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address that the bank sends you to at the end. Copy the whole address line of the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in with another login than before, so nothing was changed. Link it as an institution of its own, or sign in with the first login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar found no keychain. It keeps the key to your data there and nowhere else, so it cannot start without one. On Linux install GNOME Keyring or KWallet, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked. Bursar needs the key that it keeps there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain refused Bursar. Allow it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in your keychain is not readable as Bursar&apos;s. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in your keychain does not open this data. It may belong to another computer or another login. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged. It was not touched: put back a copy of it, or start with an empty folder and link your banks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was written by a newer Bursar. This one leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in this folder is not Bursar&apos;s. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar is already open with this data. Close the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or refuses to write, so new data could not be kept. What was kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be used. What was kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Bursar. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>of the network&apos;s error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>an id that the network can look up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>spoken in place of an amount that the bank did not give</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount hidden</source>
        <comment>spoken in place of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown currency</source>
        <comment>spoken after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>spoken amount: number, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time: 18 Nov 2026 10:42</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>age of a figure whose time is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a figure that was just read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age in days, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button at the end of a search field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Loading of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid · nothing from this page is kept after sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo bank on this computer · nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there. When the bank sends you back, this page goes on by itself and the browser says that you can close its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <comment>number of the step; what one does in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Bursar keeps the access token in your system keychain and loads your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking %1…</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting access from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it in your keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) found</source>
        <comment>after linking</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not linked</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open the sign-in page in your browser and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. At the end the browser shows a page that may not load. That is right: copy its whole address and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <comment>an address to paste</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your browser, paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your bank, card or broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not reach it, or writes its name in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing from %1?</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar asks the network to end this access, and tells you whether it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the %1 transactions on this computer</source>
        <comment>a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also erase them from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <comment>button: end the access of an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stop(s) updating at once.</source>
        <comment>before unlinking</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bursar deletes its access token from your keychain once the network has confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can link %1 again at any time.</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinking %1…</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network to end the access, then checking that it refuses Bursar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlinked</source>
        <comment>an institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network confirmed it and refuses Bursar now. The data of this institution is erased from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network confirmed it and refuses Bursar now. What was read before stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not confirm that the access has ended. Bursar keeps the token for another try and reads nothing with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not confirm that the access has ended. Bursar keeps the token for another try and reads nothing with it.

%1</source>
        <comment>a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to Bursar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <comment>institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1…</source>
        <comment>institution</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading accounts and balances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading transactions… back to %1 · %2 so far</source>
        <comment>a month; a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the reading that runs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or type a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar is reading from this institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bank left out %n account(s) at the last reading.</source>
        <comment>state of an institution</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from this institution yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read in full: %1.</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to end this link; the network has not confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an institution, in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has ended. What was read before is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading from %n institution(s)…</source>
        <comment>status bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) need(s) you</source>
        <comment>status bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All institutions up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <comment>status bar: a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <comment>status bar</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <comment>status bar: calls to the network</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Bursar</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSTITUTIONS</source>
        <comment>heading in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted store · locked with your system keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransactionTable</name>
    <message>
        <source>%1, pending</source>
        <comment>spoken: payee of a transaction that is not booked yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a transaction that the bank has not booked yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>Pending</source>
        <comment>status of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>status of a transaction: noted by the bank, not yet booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <comment>status of a transaction: reserved, not yet booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>status of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the bank sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a transaction to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <comment>the bank&apos;s own text of a transaction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the transaction was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>when the transaction was booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search payees, bank texts, categories, amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>transactions shown, transactions in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>in the query field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your transactions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as an institution is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your banks sent none. Refresh asks them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Bursar cannot open your data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the demo network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my Akoya credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your money, and who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar reads your accounts through the Akoya network, with your consent, and keeps everything on this computer, encrypted. It never moves money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imitation bank runs on this computer. Nothing leaves it, and no registration is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have registered an application with Akoya and have its client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: test data only</source>
        <comment>Akoya environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: your real accounts</source>
        <comment>Akoya environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into your system keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those registered for your application. In the sandbox an address on this computer works; production asks for https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Akoya credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find them in Akoya&apos;s Data Recipient Hub, with your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.com/callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is safe only for an address on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production does not take an address on this computer; use one with https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::EmbeddedSurface</name>
    <message>
        <source>Your bank&apos;s sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
