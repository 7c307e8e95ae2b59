// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textbox.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 8; ///< beyond, it scrolls
constexpr int besideText = 6; ///< as in a line edit
} // namespace

TextBox::TextBox(const QString& accessibleName, qsizetype longest, QWidget* parent)
    : QFrame(parent)
    , m_longest(longest)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setAccessibleName(accessibleName);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->document()->setDocumentMargin(0);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(besideText + 2, besideText, 2, besideText);
    layout->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        cutToLongest();
        fitToText();
    });
    fitToText();
}

QString TextBox::text() const { return m_edit->toPlainText(); }

void TextBox::setText(const QString& text) { m_edit->setPlainText(text); }

void TextBox::setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }

void TextBox::cutToLongest()
{
    const int end = m_edit->document()->characterCount() - 1;
    if (end <= m_longest)
        return;
    QTextCursor rest(m_edit->document());
    rest.setPosition(static_cast<int>(m_longest));
    rest.setPosition(end, QTextCursor::KeepAnchor);
    rest.removeSelectedText();
}

void TextBox::fitToText()
{
    // The layout of a plain document counts its height in lines.
    const int lines =
        std::clamp(static_cast<int>(m_edit->document()->size().height()), fewestLines, mostLines);
    setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * besideText + 2);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitToText();
}

void TextBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame box;
    box.initFrom(this);
    box.lineWidth = 1;
    box.state |= QStyle::State_Sunken;
    box.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &box, &painter, this);
}

bool TextBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        update();
        if (event->type() == QEvent::FocusOut)
            Q_EMIT left();
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT reverted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bursar::ui
