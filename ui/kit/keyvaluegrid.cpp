// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keyvaluegrid.h"

#include "ui/kit/label.h"
#include "ui/kit/wraplabel.h"

#include <QFontMetrics>
#include <QGridLayout>

#include <algorithm>

namespace bursar::ui {

namespace {

constexpr int widestKey = 130;
constexpr int widestWord = 180; ///< of a key: a single one may be wider than most keys
constexpr int longestWord = 24; // that a narrow pane has room for

/// A key is wrapped between its words only.
int widestOf(const QString& key, const QFontMetrics& metrics)
{
    int widest = 0;
    const QStringList words = key.split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return std::clamp(widest, widestKey, widestWord);
}

/// A QLabel would be as wide as the word, and the pane with it.
bool hasLongWord(const QString& text)
{
    int length = 0; // of the word so far; a line ends one, too
    return std::any_of(text.begin(), text.end(), [&length](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length > longestWord;
    });
}

} // namespace

KeyValueGrid::KeyValueGrid(Form form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_grid(new QGridLayout(this))
{
    const bool beside = form == Form::Beside;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(beside ? space::s + 2 : 1);
    m_grid->setColumnStretch(beside ? 1 : 0, 1);
    if (beside)
        m_grid->setColumnMinimumWidth(0, 84);
}

void KeyValueGrid::alignKeys() { m_grid->setColumnMinimumWidth(0, widestKey); }

QWidget* KeyValueGrid::makeValue(const Row& row)
{
    QWidget* value = nullptr;
    if (row.type == Type::Code || hasLongWord(row.value)) {
        value = new WrapLabel(row.value, row.type, this);
    } else {
        auto* label = new Label(row.value, row.type, Role::Text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus); // not a stop on the way of Tab
        value = label;
    }
    value->setAccessibleName(row.key);
    value->setAccessibleDescription(row.value);
    return value;
}

void KeyValueGrid::set(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row& row : rows) {
        if (row.value.isEmpty())
            continue;
        const bool beside = m_form == Form::Beside;
        auto* key = new Label(row.key, beside ? Type::Body : Type::Small, Role::Muted, this);
        key->setWordWrap(beside);
        if (beside) { // wrapped only when it is longer than most
            const int widest = widestOf(row.key, key->fontMetrics());
            key->setMaximumWidth(widest);
            key->setMinimumWidth(
                std::min(widest, key->fontMetrics().horizontalAdvance(row.key) + 1));
        } else {
            key->setContentsMargins(0, line > 0 ? space::s : 0, 0, 0);
        }
        m_grid->addWidget(key, line, 0, Qt::AlignTop);
        if (!beside)
            ++line;
        m_grid->addWidget(makeValue(row), line++, beside ? 1 : 0);
    }
}

} // namespace bursar::ui
