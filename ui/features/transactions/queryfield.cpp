// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/queryfield.h"

#include "app/base/literals.h"
#include "ui/features/transactions/completionlist.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/theme.h"
#include "ui/query/lexer.h"

#include <QApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolTip>

#include <algorithm>

namespace bursar::ui {

using query::Mistake;
using transactionstext::Tr;

namespace {

constexpr qsizetype lettersBeforeHelp = 2; ///< of an operator: one letter is any word's

} // namespace

QueryField::QueryField(QWidget* parent)
    : SearchField(Tr::tr("Search in transactions"),
          Tr::tr("Search, or narrow down: date:this-month amount:>20 -transfer"), parent)
    , m_list(new CompletionList(this, CompletionList::Typed::Beginning))
{
    connect(this, &QLineEdit::textChanged, this, &QueryField::parse);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_isReplacing)
            return;
        m_isEdited = true; // textChanged() follows
        offer(false);
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, &QueryField::showMistakes);
    connect(m_list, &CompletionList::picked, this, &QueryField::take);
    connect(m_list, &CompletionList::wanted, this, [this] { offer(true); });
}

QueryField::~QueryField() { delete m_list; }

CompletionList* QueryField::completion() const { return m_list; }

void QueryField::setNames(query::Names names)
{
    m_names = std::move(names);
    parse();
}

void QueryField::replaceText(const QString& text)
{
    if (text == this->text())
        return;
    m_isReplacing = true;
    selectAll();
    insert(text);
    m_isReplacing = false;
}

void QueryField::parse()
{
    if (!std::exchange(m_isEdited, false) && m_list)
        m_list->hide(); // what it offered is of another text
    m_query = query::parse(text());
    m_mistakes = QList<Mistake>(m_query.mistakes.begin(), m_query.mistakes.end());
    m_mistakes += query::unknownNames(m_query.root, m_names);
    std::stable_sort(m_mistakes.begin(), m_mistakes.end(),
        [](const Mistake& a, const Mistake& b) { return a.span.at < b.span.at; });
    m_shown.clear();
    showMistakes();
    colour();
}

bool QueryField::isBeingTyped(const Mistake& mistake) const
{
    if (!hasFocus())
        return false;
    switch (mistake.kind) {
    case Mistake::Kind::OpenQuote:
    case Mistake::Kind::OpenPattern:
    case Mistake::Kind::OpenGroup:
    case Mistake::Kind::LoneOr:
        return cursorPosition() == text().size();
    default:
        return cursorPosition() >= mistake.span.at && cursorPosition() <= mistake.span.end();
    }
}

void QueryField::showMistakes()
{
    QList<Mistake> shown;
    for (const Mistake& mistake : std::as_const(m_mistakes)) {
        if (!isBeingTyped(mistake))
            shown.append(mistake);
    }
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    QStringList sentences;
    for (const Mistake& mistake : std::as_const(m_shown))
        sentences << query::sentence(mistake);
    setNotice(sentences.join(u' '));
    colour();
    Q_EMIT shownMistakesChanged();
}

// A line edit has no formats of its own but those of an input method, which it keeps until the next
// such event: so they are given as one that writes nothing.
void QueryField::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](query::Span span, const QTextCharFormat& format) {
        attributes.append({QInputMethodEvent::TextFormat,
            static_cast<int>(span.at) - cursorPosition(), static_cast<int>(span.size), format});
    };
    QTextCharFormat name;
    name.setForeground(color(palette(), Role::AccentText));
    const QString typed = text();
    query::Lexer lexer(typed);
    for (query::Token token = lexer.next(); token.kind != query::Token::Kind::End;
        token = lexer.next()) {
        if (token.kind == query::Token::Kind::Name) {
            const bool isNot = token.span.at > 0 && typed[token.span.at - 1] == u'-';
            add({token.span.at - (isNot ? 1 : 0), token.span.size + (isNot ? 1 : 0)}, name);
            (void)lexer.value();
        } else if (token.kind == query::Token::Kind::Or) {
            add(token.span, name);
        }
    }
    for (const Mistake& mistake : std::as_const(m_shown)) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(color(palette(), Role::Danger));
        add({mistake.span.at, std::max<qsizetype>(mistake.span.size, 1)}, wrong);
    }
    QInputMethodEvent formats({}, attributes);
    const QSignalBlocker quiet(this); // nothing is edited
    QLineEdit::inputMethodEvent(&formats);
    update();
}

void QueryField::offer(bool isAsked)
{
    m_completion = query::complete(text(), cursorPosition(), m_names);
    const bool isWorthIt =
        isAsked || m_completion.isForValue || m_completion.span.size >= lettersBeforeHelp;
    if (!m_list)
        return;
    m_list->show(isWorthIt ? m_completion.suggestions : QList<query::Suggestion>(),
        cursorRect().center().x());
}

void QueryField::take(const query::Suggestion& suggestion)
{
    m_list->hide();
    const query::Span span = m_completion.span;
    QString put = suggestion.text;
    const bool isLast = span.end() >= text().size();
    if (!suggestion.isOperator && isLast)
        put += u' ';
    setSelection(static_cast<int>(span.at), static_cast<int>(span.size));
    insert(put); // can be undone, unlike setText()
    if (suggestion.isOperator)
        offer(true);
}

bool QueryField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = cursorPositionAt(help->pos());
        for (const Mistake& mistake : std::as_const(m_shown)) {
            if (at >= mistake.span.at && at <= mistake.span.end()) {
                QToolTip::showText(help->globalPos(), query::sentence(mistake), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return SearchField::event(event);
}

void QueryField::keyPressEvent(QKeyEvent* event)
{
    SearchField::keyPressEvent(event);
    if (m_list && m_list->isVisible()
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        m_list->hide();
}

void QueryField::focusInEvent(QFocusEvent* event)
{
    SearchField::focusInEvent(event);
    showMistakes();
}

void QueryField::focusOutEvent(QFocusEvent* event)
{
    SearchField::focusOutEvent(event);
    showMistakes();
}

void QueryField::changeEvent(QEvent* event)
{
    SearchField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace bursar::ui
